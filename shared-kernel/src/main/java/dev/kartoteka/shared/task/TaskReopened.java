package dev.kartoteka.shared.task;

import dev.kartoteka.shared.event.Clients;
import dev.kartoteka.shared.privacy.DataSubject;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** It is to be done after all. */
@Revision("1")
public record TaskReopened(
        String taskId,
        @DataSubject @Nullable String clientId,
        @Nullable String dealId,
        @Nullable String assigneeId,
        String previousStatus)
        implements TaskEvent {

    @Override
    public List<String> aboutClients() {
        return Clients.of(clientId);
    }
}
