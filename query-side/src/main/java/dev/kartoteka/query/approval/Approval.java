package dev.kartoteka.query.approval;

import dev.kartoteka.query.record.NamesRecords;
import dev.kartoteka.shared.approvalrule.ApprovalStep;
import dev.kartoteka.shared.value.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A paper before those who must approve it, after an event.
 *
 * @param paperId null, as the other records that it names, for those who do not see them
 * @param authorIds who wrote or submitted it; none of them may decide
 * @param discountPercent the greatest of any line
 * @param status PENDING, APPROVED, REJECTED or WITHDRAWN
 * @param step that is asked, or was the last one, from 1
 * @param askedIds who may decide now; none once it is over
 * @param askedRole whoever has it may decide too
 * @param decisions in their order
 */
public record Approval(
        String id,
        String kind,
        @Nullable String paperId,
        @Nullable String clientId,
        @Nullable String dealId,
        List<String> authorIds,
        Money amount,
        BigDecimal discountPercent,
        String status,
        int step,
        List<ApprovalStep> steps,
        List<String> askedIds,
        @Nullable String askedRole,
        List<Decision> decisions,
        Instant requestedAt,
        @Nullable Instant closedAt)
        implements NamesRecords<Approval> {

    static final String PENDING = "PENDING";

    @Override
    public List<String> namedRecords() {
        return Stream.of(paperId, clientId, dealId).filter(Objects::nonNull).toList();
    }

    @Override
    public Approval namingOnly(Predicate<String> records) {
        return new Approval(
                id,
                kind,
                shown(paperId, records),
                shown(clientId, records),
                shown(dealId, records),
                authorIds,
                amount,
                discountPercent,
                status,
                step,
                steps,
                askedIds,
                askedRole,
                decisions,
                requestedAt,
                closedAt);
    }

    Approval asking(int nextStep, List<ApprovalStep> all) {
        ApprovalStep asked = nextStep > all.size() ? new ApprovalStep(List.of(), null) : all.get(nextStep - 1);
        return state(PENDING, Math.min(nextStep, all.size()), all, asked, decisions, null);
    }

    Approval decided(Decision decision) {
        List<Decision> more = new ArrayList<>(decisions);
        more.add(decision);
        return state(status, step, steps, new ApprovalStep(askedIds, askedRole), List.copyOf(more), closedAt);
    }

    Approval closed(String outcome, Instant at) {
        return state(outcome, step, steps, new ApprovalStep(List.of(), null), decisions, at);
    }

    private Approval state(
            String newStatus,
            int newStep,
            List<ApprovalStep> all,
            ApprovalStep asked,
            List<Decision> decided,
            @Nullable Instant closed) {
        return new Approval(
                id,
                kind,
                paperId,
                clientId,
                dealId,
                authorIds,
                amount,
                discountPercent,
                newStatus,
                newStep,
                all,
                asked.approverIds(),
                asked.role(),
                decided,
                requestedAt,
                closed);
    }

    private static @Nullable String shown(@Nullable String id, Predicate<String> records) {
        return id != null && records.test(id) ? id : null;
    }
}
