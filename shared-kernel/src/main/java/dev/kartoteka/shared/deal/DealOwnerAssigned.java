package dev.kartoteka.shared.deal;

import dev.kartoteka.shared.event.Clients;
import dev.kartoteka.shared.privacy.DataSubject;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Another employee is responsible for the deal; null is the pool. */
@Revision("1")
public record DealOwnerAssigned(
        String dealId,
        @DataSubject @Nullable String clientId,
        @Nullable String fromOwnerId,
        @Nullable String toOwnerId) implements DealEvent {

    @Override
    public List<String> aboutClients() {
        return Clients.of(clientId);
    }
}
