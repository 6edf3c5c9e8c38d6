package dev.kartoteka.shared.deal;

import dev.kartoteka.shared.event.Clients;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The deal is called otherwise. */
@Revision("1")
public record DealRenamed(String dealId, @Nullable String clientId, String previousTitle, String title)
        implements DealEvent {

    @Override
    public List<String> aboutClients() {
        return Clients.of(clientId);
    }
}
