package dev.kartoteka.shared.client;

import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.Erased;
import dev.kartoteka.shared.privacy.PersonalData;
import dev.kartoteka.shared.value.ContactDetails;
import java.util.List;
import org.axonframework.serialization.Revision;

/** The ways to reach the client changed; both are whole, so that the change reads by itself. */
@Revision("1")
public record ClientContactDetailsChanged(
        @DataSubject String clientId,
        @PersonalData ContactDetails previous,
        @PersonalData ContactDetails details) implements ClientEvent {

    public ClientContactDetailsChanged {
        previous = Erased.orNone(previous);
        details = Erased.orNone(details);
    }

    @Override
    public List<String> aboutClients() {
        return List.of(clientId);
    }
}
