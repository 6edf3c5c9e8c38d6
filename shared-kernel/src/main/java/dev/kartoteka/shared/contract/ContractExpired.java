package dev.kartoteka.shared.contract;

import dev.kartoteka.shared.privacy.DataSubject;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/** The last day of the contract is over. */
@Revision("1")
public record ContractExpired(
        String contractId, @DataSubject String clientId, String previousStatus, String status, LocalDate endDate)
        implements ContractEvent {

    @Override
    public List<String> aboutClients() {
        return List.of(clientId);
    }
}
