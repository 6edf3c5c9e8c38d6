package dev.kartoteka.shared.task;

import dev.kartoteka.shared.event.Clients;
import dev.kartoteka.shared.privacy.DataSubject;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** It need not be done; the reason says why. */
@Revision("1")
public record TaskCancelled(
        String taskId,
        @DataSubject @Nullable String clientId,
        @Nullable String dealId,
        @Nullable String assigneeId) implements TaskEvent {

    @Override
    public List<String> aboutClients() {
        return Clients.of(clientId);
    }
}
