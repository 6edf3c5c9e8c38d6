package dev.kartoteka.query.deal;

import dev.kartoteka.query.record.RecordVersion;
import dev.kartoteka.shared.value.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deal as REST and GraphQL show it; its stage visits are a read of their own.
 *
 * @param status OPEN, WON or LOST
 * @param probabilityOverride 0 to 1, in place of the stage's; null for the stage's
 * @param ownerId null for the pool
 * @param closedByOwnerId who was responsible when it was won or lost
 * @param checklist of the stage, as the stage said it when the deal entered it
 * @param shares who contributed how much; none for all to whoever won it
 * @param version for If-Match
 */
public record DealAnswer(
        String id,
        @Nullable String title,
        @Nullable String clientId,
        String pipelineId,
        String stageId,
        String status,
        @Nullable Money amount,
        @Nullable LocalDate expectedCloseDate,
        @Nullable BigDecimal probabilityOverride,
        @Nullable String ownerId,
        @Nullable String source,
        List<String> productIds,
        Instant openedAt,
        Instant stageEnteredAt,
        @Nullable Instant closedAt,
        @Nullable String closedByOwnerId,
        @Nullable String lossReasonId,
        @Nullable String lossNote,
        @Nullable String competitor,
        List<DealItem> checklist,
        List<Contribution> shares,
        long version,
        boolean erased) {

    public static DealAnswer of(RecordVersion<Deal> version) {
        Deal deal = version.state();
        return new DealAnswer(
                deal.id(),
                deal.title(),
                deal.clientId(),
                deal.pipelineId(),
                deal.stageId(),
                deal.status(),
                deal.amount() == null || deal.currency() == null ? null : new Money(deal.amount(), deal.currency()),
                deal.expectedCloseDate(),
                deal.probability(),
                deal.ownerId(),
                deal.source(),
                deal.productIds(),
                deal.openedAt(),
                deal.stageEnteredAt(),
                deal.closedAt(),
                deal.closedByOwnerId(),
                deal.lossReasonId(),
                deal.lossNote(),
                deal.competitor(),
                deal.checklist(),
                deal.shares(),
                version.version(),
                version.erased());
    }
}
