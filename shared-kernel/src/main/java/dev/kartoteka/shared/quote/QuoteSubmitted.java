package dev.kartoteka.shared.quote;

import dev.kartoteka.shared.approvalrule.ApprovalStep;
import dev.kartoteka.shared.privacy.DataSubject;
import java.math.BigDecimal;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The author holds it for ready.
 *
 * @param approvalId of the approval that is asked for; null when no rule asks for one
 * @param approvalSteps who is asked, in this order
 * @param authorIds who wrote it or submitted it; none of them may approve it
 */
@Revision("1")
public record QuoteSubmitted(
        String quoteId,
        @DataSubject String clientId,
        String dealId,
        int versionNumber,
        BigDecimal amount,
        String currency,
        BigDecimal greatestDiscount,
        @Nullable String approvalId,
        List<ApprovalStep> approvalSteps,
        List<String> authorIds)
        implements QuoteEvent {

    @Override
    public List<String> aboutClients() {
        return List.of(clientId);
    }
}
