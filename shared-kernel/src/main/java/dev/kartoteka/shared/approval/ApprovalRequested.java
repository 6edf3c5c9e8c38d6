package dev.kartoteka.shared.approval;

import dev.kartoteka.shared.approvalrule.ApprovalStep;
import dev.kartoteka.shared.privacy.DataSubject;
import java.math.BigDecimal;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A paper was laid before those who must approve it.
 *
 * @param authorIds who wrote it or laid it before them; none of them may decide
 * @param discountPercent the greatest of its lines
 */
@Revision("1")
public record ApprovalRequested(
        String approvalId,
        @DataSubject String clientId,
        String kind,
        String paperId,
        @Nullable String dealId,
        List<String> authorIds,
        BigDecimal amount,
        String currency,
        BigDecimal discountPercent,
        List<ApprovalStep> steps)
        implements ApprovalEvent {

    @Override
    public List<String> aboutClients() {
        return List.of(clientId);
    }
}
