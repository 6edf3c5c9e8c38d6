package dev.kartoteka.shared.task;

import dev.kartoteka.shared.event.Clients;
import dev.kartoteka.shared.privacy.DataSubject;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A point of the checklist was done, or was not after all. */
@Revision("1")
public record TaskItemChecked(
        String taskId,
        @DataSubject @Nullable String clientId,
        @Nullable String dealId,
        int item,
        boolean done) implements TaskEvent {

    @Override
    public List<String> aboutClients() {
        return Clients.of(clientId);
    }
}
