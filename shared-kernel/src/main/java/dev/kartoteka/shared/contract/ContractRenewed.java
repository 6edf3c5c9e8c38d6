package dev.kartoteka.shared.contract;

import dev.kartoteka.shared.privacy.DataSubject;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The contract goes on until a later day. */
@Revision("1")
public record ContractRenewed(
        String contractId,
        @DataSubject String clientId,
        String previousStatus,
        String status,
        @Nullable LocalDate previousEndDate,
        LocalDate endDate)
        implements ContractEvent {

    @Override
    public List<String> aboutClients() {
        return List.of(clientId);
    }
}
