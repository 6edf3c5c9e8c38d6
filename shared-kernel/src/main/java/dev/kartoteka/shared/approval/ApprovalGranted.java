package dev.kartoteka.shared.approval;

import dev.kartoteka.shared.privacy.DataSubject;
import java.util.List;
import org.axonframework.serialization.Revision;

/** Every step was approved. */
@Revision("1")
public record ApprovalGranted(
        String approvalId, @DataSubject String clientId, String kind, String paperId) implements ApprovalEvent {

    @Override
    public List<String> aboutClients() {
        return List.of(clientId);
    }
}
