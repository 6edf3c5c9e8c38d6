package dev.kartoteka.shared.client;

import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.Erased;
import dev.kartoteka.shared.privacy.PersonalData;
import java.util.List;
import org.axonframework.serialization.Revision;

/** Tags that the client did not have before. */
@Revision("1")
public record ClientTagged(
        @DataSubject String clientId, @PersonalData List<String> tags) implements ClientEvent {

    public ClientTagged {
        tags = Erased.orEmpty(tags);
    }

    @Override
    public List<String> aboutClients() {
        return List.of(clientId);
    }
}
