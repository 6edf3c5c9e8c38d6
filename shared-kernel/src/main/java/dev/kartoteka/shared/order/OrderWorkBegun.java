package dev.kartoteka.shared.order;

import dev.kartoteka.shared.privacy.DataSubject;
import java.util.List;
import org.axonframework.serialization.Revision;

/** What was ordered is being made or gathered; its lines stand from now on. */
@Revision("1")
public record OrderWorkBegun(String orderId, @DataSubject String clientId, String previousStatus, String status)
        implements OrderEvent {

    @Override
    public List<String> aboutClients() {
        return List.of(clientId);
    }
}
