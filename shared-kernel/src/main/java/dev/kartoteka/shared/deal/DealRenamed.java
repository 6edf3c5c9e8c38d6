package dev.kartoteka.shared.deal;

import dev.kartoteka.shared.event.Clients;
import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.PersonalData;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The deal is called otherwise. */
@Revision("1")
public record DealRenamed(
        String dealId,
        @DataSubject @Nullable String clientId,
        @PersonalData @Nullable String previousTitle,
        @PersonalData @Nullable String title)
        implements DealEvent {

    @Override
    public List<String> aboutClients() {
        return Clients.of(clientId);
    }
}
