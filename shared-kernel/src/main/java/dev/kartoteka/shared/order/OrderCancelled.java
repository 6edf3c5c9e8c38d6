package dev.kartoteka.shared.order;

import dev.kartoteka.shared.privacy.DataSubject;
import java.util.List;
import org.axonframework.serialization.Revision;

/** The order will not be delivered; the reason says why. */
@Revision("1")
public record OrderCancelled(String orderId, @DataSubject String clientId, String previousStatus, String status)
        implements OrderEvent {

    @Override
    public List<String> aboutClients() {
        return List.of(clientId);
    }
}
