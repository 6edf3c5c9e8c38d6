package dev.kartoteka.shared.promise;

import dev.kartoteka.shared.event.Clients;
import dev.kartoteka.shared.privacy.DataSubject;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Another employee sees to what was promised, in place of one who hands over. */
@Revision("1")
public record PromiseTakenOver(
        String promiseId,
        @DataSubject String clientId,
        @Nullable String dealId,
        String fromEmployeeId,
        String toEmployeeId)
        implements PromiseEvent {

    @Override
    public List<String> aboutClients() {
        return Clients.of(clientId);
    }
}
