package dev.kartoteka.shared.task;

import dev.kartoteka.shared.event.Clients;
import dev.kartoteka.shared.privacy.DataSubject;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** It is to be done by another time, or at no set time. */
@Revision("1")
public record TaskRescheduled(
        String taskId,
        @DataSubject @Nullable String clientId,
        @Nullable String dealId,
        @Nullable Instant previousDueAt,
        @Nullable Instant dueAt)
        implements TaskEvent {

    @Override
    public List<String> aboutClients() {
        return Clients.of(clientId);
    }
}
