package dev.kartoteka.shared.task;

import dev.kartoteka.shared.event.Clients;
import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.PersonalData;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Something is to be done. */
@Revision("1")
public record TaskCreated(
        String taskId,
        @DataSubject @Nullable String clientId,
        @Nullable String dealId,
        @PersonalData @Nullable String title,
        @PersonalData @Nullable String description,
        @Nullable String assigneeId,
        @Nullable Instant dueAt,
        String priority,
        @PersonalData List<String> checklist)
        implements TaskEvent {

    @Override
    public List<String> aboutClients() {
        return Clients.of(clientId);
    }
}
