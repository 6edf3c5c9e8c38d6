package dev.kartoteka.shared.task;

import dev.kartoteka.shared.event.Clients;
import dev.kartoteka.shared.privacy.DataSubject;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Somebody else is to do it, or nobody in particular. */
@Revision("1")
public record TaskAssigned(
        String taskId,
        @DataSubject @Nullable String clientId,
        @Nullable String dealId,
        @Nullable String fromAssigneeId,
        @Nullable String toAssigneeId)
        implements TaskEvent {

    @Override
    public List<String> aboutClients() {
        return Clients.of(clientId);
    }
}
