package dev.kartoteka.shared.client;

import dev.kartoteka.shared.privacy.DataSubject;
import java.util.List;
import org.axonframework.serialization.Revision;

/** The client is no longer worked with; it takes no new deals. */
@Revision("1")
public record ClientArchived(@DataSubject String clientId) implements ClientEvent {

    @Override
    public List<String> aboutClients() {
        return List.of(clientId);
    }
}
