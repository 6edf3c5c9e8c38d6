package dev.kartoteka.shared.deal;

import dev.kartoteka.shared.event.Clients;
import dev.kartoteka.shared.privacy.DataSubject;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The deal belongs to another client, or to its first. */
@Revision("1")
public record DealClientLinked(
        String dealId,
        @Nullable String fromClientId,
        @DataSubject String toClientId) implements DealEvent {

    @Override
    public List<String> aboutClients() {
        return Clients.of(fromClientId, toClientId);
    }
}
