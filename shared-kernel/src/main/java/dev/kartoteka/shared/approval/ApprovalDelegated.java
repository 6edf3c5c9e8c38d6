package dev.kartoteka.shared.approval;

import dev.kartoteka.shared.privacy.DataSubject;
import java.util.List;
import org.axonframework.serialization.Revision;

/** Somebody else decides the step in place of the one who was asked. */
@Revision("1")
public record ApprovalDelegated(
        String approvalId,
        @DataSubject String clientId,
        String kind,
        String paperId,
        int step,
        String fromApproverId,
        String toApproverId)
        implements ApprovalEvent {

    @Override
    public List<String> aboutClients() {
        return List.of(clientId);
    }
}
