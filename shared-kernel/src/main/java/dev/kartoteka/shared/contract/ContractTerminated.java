package dev.kartoteka.shared.contract;

import dev.kartoteka.shared.privacy.DataSubject;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The contract was ended before its time; the reason says why. */
@Revision("1")
public record ContractTerminated(
        String contractId,
        @DataSubject String clientId,
        String previousStatus,
        String status,
        @Nullable LocalDate endDate)
        implements ContractEvent {

    @Override
    public List<String> aboutClients() {
        return List.of(clientId);
    }
}
