package dev.kartoteka.shared.contract;

import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.PersonalData;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The contract binds both sides, until its end if it has one. */
@Revision("1")
public record ContractSigned(
        String contractId,
        @DataSubject String clientId,
        String previousStatus,
        String status,
        LocalDate signedOn,
        @PersonalData @Nullable String signedBy,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate)
        implements ContractEvent {

    @Override
    public List<String> aboutClients() {
        return List.of(clientId);
    }
}
