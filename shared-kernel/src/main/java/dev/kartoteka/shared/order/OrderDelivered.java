package dev.kartoteka.shared.order;

import dev.kartoteka.shared.privacy.DataSubject;
import java.util.List;
import org.axonframework.serialization.Revision;

/** The client has what was ordered. */
@Revision("1")
public record OrderDelivered(String orderId, @DataSubject String clientId, String previousStatus, String status)
        implements OrderEvent {

    @Override
    public List<String> aboutClients() {
        return List.of(clientId);
    }
}
