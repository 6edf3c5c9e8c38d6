package dev.kartoteka.shared.promise;

import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.PersonalDataErased;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The personal data of the promise were erased; that there was one stays. */
@Revision("1")
public record PromiseErased(
        String promiseId,
        @DataSubject String clientId,
        @Nullable String dealId,
        String erasedPersonId) implements PromiseEvent, PersonalDataErased {

    @Override
    public List<String> aboutClients() {
        return List.of(clientId);
    }
}
