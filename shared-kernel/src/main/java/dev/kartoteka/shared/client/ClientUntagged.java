package dev.kartoteka.shared.client;

import java.util.List;
import org.axonframework.serialization.Revision;

/** Tags that the client had until now. */
@Revision("1")
public record ClientUntagged(String clientId, List<String> tags) implements ClientEvent {

    @Override
    public List<String> aboutClients() {
        return List.of(clientId);
    }
}
