package dev.kartoteka.shared.client;

import dev.kartoteka.shared.privacy.DataSubject;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Another employee is responsible for the client; null is the pool. */
@Revision("1")
public record ClientOwnerAssigned(
        @DataSubject String clientId,
        @Nullable String fromOwnerId,
        @Nullable String toOwnerId) implements ClientEvent {

    @Override
    public List<String> aboutClients() {
        return List.of(clientId);
    }
}
