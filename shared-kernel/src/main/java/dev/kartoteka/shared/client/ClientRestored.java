package dev.kartoteka.shared.client;

import dev.kartoteka.shared.privacy.DataSubject;
import java.util.List;
import org.axonframework.serialization.Revision;

/** An archived client is worked with again. */
@Revision("1")
public record ClientRestored(@DataSubject String clientId) implements ClientEvent {

    @Override
    public List<String> aboutClients() {
        return List.of(clientId);
    }
}
