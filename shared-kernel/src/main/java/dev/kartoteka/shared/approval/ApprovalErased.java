package dev.kartoteka.shared.approval;

import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.PersonalDataErased;
import java.util.List;
import org.axonframework.serialization.Revision;

/** The personal data of the approval, its notes, were erased for a person. */
@Revision("1")
public record ApprovalErased(String approvalId, @DataSubject String clientId, String erasedPersonId)
        implements ApprovalEvent, PersonalDataErased {

    @Override
    public List<String> aboutClients() {
        return List.of(clientId);
    }
}
