package dev.kartoteka.shared.promise;

import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.PersonalData;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What was promised, or until when, is another from now on. */
@Revision("1")
public record PromiseChanged(
        String promiseId,
        @DataSubject String clientId,
        @Nullable String dealId,
        @PersonalData @Nullable String previousText,
        @PersonalData @Nullable String text,
        LocalDate previousDueOn,
        LocalDate dueOn)
        implements PromiseEvent {

    @Override
    public List<String> aboutClients() {
        return List.of(clientId);
    }
}
