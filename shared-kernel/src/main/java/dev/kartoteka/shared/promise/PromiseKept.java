package dev.kartoteka.shared.promise;

import dev.kartoteka.shared.privacy.DataSubject;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** It was kept. */
@Revision("1")
public record PromiseKept(
        String promiseId,
        @DataSubject String clientId,
        @Nullable String dealId,
        String madeById) implements PromiseEvent {

    @Override
    public List<String> aboutClients() {
        return List.of(clientId);
    }
}
