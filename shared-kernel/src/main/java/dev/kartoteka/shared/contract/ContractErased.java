package dev.kartoteka.shared.contract;

import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.PersonalDataErased;
import java.util.List;
import org.axonframework.serialization.Revision;

/** The free texts of the contract were erased; its dates and amounts stay. */
@Revision("1")
public record ContractErased(String contractId, @DataSubject String clientId, String erasedPersonId)
        implements ContractEvent, PersonalDataErased {

    @Override
    public List<String> aboutClients() {
        return List.of(clientId);
    }
}
