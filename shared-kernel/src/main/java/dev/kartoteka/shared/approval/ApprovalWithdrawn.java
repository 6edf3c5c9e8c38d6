package dev.kartoteka.shared.approval;

import dev.kartoteka.shared.privacy.DataSubject;
import java.util.List;
import org.axonframework.serialization.Revision;

/** The paper was taken back or changed before it was decided on. */
@Revision("1")
public record ApprovalWithdrawn(
        String approvalId, @DataSubject String clientId, String kind, String paperId) implements ApprovalEvent {

    @Override
    public List<String> aboutClients() {
        return List.of(clientId);
    }
}
