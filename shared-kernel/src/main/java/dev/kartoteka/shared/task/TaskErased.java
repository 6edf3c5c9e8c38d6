package dev.kartoteka.shared.task;

import dev.kartoteka.shared.event.Clients;
import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.PersonalDataErased;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The personal data of the task were erased; that there was one stays. */
@Revision("1")
public record TaskErased(
        String taskId,
        @DataSubject @Nullable String clientId,
        @Nullable String dealId,
        String erasedPersonId) implements TaskEvent, PersonalDataErased {

    @Override
    public List<String> aboutClients() {
        return Clients.of(clientId);
    }
}
