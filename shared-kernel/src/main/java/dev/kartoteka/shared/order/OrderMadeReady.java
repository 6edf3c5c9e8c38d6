package dev.kartoteka.shared.order;

import dev.kartoteka.shared.privacy.DataSubject;
import java.util.List;
import org.axonframework.serialization.Revision;

/** What was ordered waits to be delivered. */
@Revision("1")
public record OrderMadeReady(String orderId, @DataSubject String clientId, String previousStatus, String status)
        implements OrderEvent {

    @Override
    public List<String> aboutClients() {
        return List.of(clientId);
    }
}
