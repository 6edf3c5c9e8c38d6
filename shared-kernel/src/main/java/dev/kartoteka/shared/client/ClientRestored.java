package dev.kartoteka.shared.client;

import java.util.List;
import org.axonframework.serialization.Revision;

/** An archived client is worked with again. */
@Revision("1")
public record ClientRestored(String clientId) implements ClientEvent {

    @Override
    public List<String> aboutClients() {
        return List.of(clientId);
    }
}
