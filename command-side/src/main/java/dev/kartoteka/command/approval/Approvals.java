package dev.kartoteka.command.approval;

import dev.kartoteka.command.approvalrule.ApprovalKind;
import dev.kartoteka.command.approvalrule.ApprovalRules;
import dev.kartoteka.command.record.SentWithin;
import dev.kartoteka.shared.approval.ApprovalId;
import dev.kartoteka.shared.approvalrule.ApprovalStep;
import dev.kartoteka.shared.value.Money;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * How a paper asks for approval:
 *
 * <ol>
 *   <li>its submit asks {@link #required}. No steps: it is approved at once.
 *   <li>Else its event carries an {@code approvalId}, derived from the paper and its version so that it is the same again, and
 *       the steps; and a policy on that event sends {@link RequestApproval}. {@link #ask} may be called at once as well, so that
 *       nobody waits for the policy.
 *   <li>The outcome is {@code ApprovalGranted} or {@code ApprovalRejected} with the paper's kind and id: a policy of the paper
 *       sends the paper its own command, which does nothing unless the approval is the one that the paper waits for.
 *   <li>When the paper is taken back meanwhile, its policy sends {@link WithdrawApproval}.
 * </ol>
 */
@Component
public class Approvals {

    private final ApprovalRules rules;
    private final SentWithin commands;

    Approvals(ApprovalRules rules, SentWithin commands) {
        this.rules = rules;
        this.commands = commands;
    }

    /**
     * Who must approve a paper, step by step; none when nobody must.
     *
     * @param amount the total of the paper
     * @param discountPercent the greatest of any line
     */
    public List<ApprovalStep> required(ApprovalKind kind, Money amount, BigDecimal discountPercent) {
        return rules.steps(kind, amount, discountPercent);
    }

    /** Lays the paper before them while its own command is handled. */
    public void ask(RequestApproval request) {
        commands.send(request);
    }

    /** The identifier of the approval of a version of a paper, the same whenever it is asked for. */
    public static ApprovalId idFor(String paperId, int version, int submission) {
        String cause = paperId + "/" + version + "/" + submission;
        return new ApprovalId(ApprovalId.PREFIX + UUID.nameUUIDFromBytes(cause.getBytes(StandardCharsets.UTF_8)));
    }
}
