package dev.kartoteka.shared.client;

import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.PersonalDataErased;
import java.util.List;
import org.axonframework.serialization.Revision;

/** The personal data of the client were erased; the client is still counted. */
@Revision("1")
public record ClientErased(@DataSubject String clientId, String erasedPersonId)
        implements ClientEvent, PersonalDataErased {

    @Override
    public List<String> aboutClients() {
        return List.of(clientId);
    }
}
