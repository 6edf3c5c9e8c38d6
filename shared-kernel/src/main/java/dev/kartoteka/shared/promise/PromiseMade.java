package dev.kartoteka.shared.promise;

import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.PersonalData;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Something was promised to a client, or agreed with it. */
@Revision("1")
public record PromiseMade(
        String promiseId,
        @DataSubject String clientId,
        @Nullable String dealId,
        String kind,
        @PersonalData @Nullable String text,
        String madeById,
        @DataSubject @Nullable String contactId,
        @PersonalData List<String> parties,
        LocalDate dueOn)
        implements PromiseEvent {

    @Override
    public List<String> aboutClients() {
        return List.of(clientId);
    }
}
