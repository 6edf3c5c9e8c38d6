package dev.kartoteka.shared.task;

import dev.kartoteka.shared.event.Clients;
import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.PersonalData;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** It is told otherwise what is to be done, or how urgent it is. */
@Revision("1")
public record TaskChanged(
        String taskId,
        @DataSubject @Nullable String clientId,
        @Nullable String dealId,
        @PersonalData @Nullable String previousTitle,
        @PersonalData @Nullable String title,
        @PersonalData @Nullable String previousDescription,
        @PersonalData @Nullable String description,
        String previousPriority,
        String priority)
        implements TaskEvent {

    @Override
    public List<String> aboutClients() {
        return Clients.of(clientId);
    }
}
