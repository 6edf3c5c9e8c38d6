package dev.kartoteka.shared.order;

import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.PersonalDataErased;
import java.util.List;
import org.axonframework.serialization.Revision;

/** The free texts about the order, which are the reasons given, were erased; its lines stay. */
@Revision("1")
public record OrderErased(String orderId, @DataSubject String clientId, String erasedPersonId)
        implements OrderEvent, PersonalDataErased {

    @Override
    public List<String> aboutClients() {
        return List.of(clientId);
    }
}
