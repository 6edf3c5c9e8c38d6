package dev.kartoteka.shared.approval;

import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.PersonalData;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** One step was approved; the next one is asked, or there is none. */
@Revision("1")
public record ApprovalStepApproved(
        String approvalId,
        @DataSubject String clientId,
        String kind,
        String paperId,
        int step,
        String approverId,
        @PersonalData @Nullable String note)
        implements ApprovalEvent {

    @Override
    public List<String> aboutClients() {
        return List.of(clientId);
    }
}
