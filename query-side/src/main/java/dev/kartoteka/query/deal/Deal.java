package dev.kartoteka.query.deal;

import dev.kartoteka.query.record.NamesRecords;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A deal after some of its events. All times are those at which things occurred, not those at which they were recorded.
 *
 * @param stageId where it is, or where it was when it was won or lost
 * @param status OPEN, WON or LOST
 * @param amount at the scale of the currency; null together with the currency
 * @param probability of its own, 0 to 1, in place of the stage's; null for the stage's
 * @param ownerId null is the pool
 * @param stageEnteredAt when the visit began that is going on, or that the closing ended
 * @param closedAt when it was won or lost; null while open, also after a reopening
 * @param closedByOwnerId who owned it when it was won or lost
 * @param checklist of the stage, as the stage said it when the deal entered it
 * @param shares who contributed how much; none for all to whoever won it
 * @param visits every stay in a stage, oldest first; the last one has no end while the deal is open
 */
public record Deal(
        String id,
        @Nullable String title,
        @Nullable String clientId,
        String pipelineId,
        String stageId,
        String status,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable LocalDate expectedCloseDate,
        @Nullable BigDecimal probability,
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
        List<StageVisit> visits,
        List<DealItem> checklist,
        List<Contribution> shares)
        implements NamesRecords<Deal> {

    public static final String OPEN = "OPEN";
    public static final String WON = "WON";
    public static final String LOST = "LOST";

    public Deal {
        productIds = List.copyOf(productIds);
        visits = List.copyOf(visits);
        shares = shares == null ? List.of() : List.copyOf(shares); // what older folds kept has none
        checklist = checklist == null ? List.of() : List.copyOf(checklist); // what older folds kept has none
    }

    @Override
    public List<String> namedRecords() {
        return clientId == null ? List.of() : List.of(clientId);
    }

    @Override
    public Deal namingOnly(Predicate<String> records) {
        return clientId == null || records.test(clientId) ? this : with(draft -> draft.clientId = null);
    }

    public boolean open() {
        return status.equals(OPEN);
    }

    public boolean won() {
        return status.equals(WON);
    }

    public boolean lost() {
        return status.equals(LOST);
    }

    public boolean openIn(String stage) {
        return open() && stageId.equals(stage);
    }

    public boolean lostIn(String stage) {
        return lost() && stageId.equals(stage);
    }

    /** The time spent in a stage over all visits; empty when it was never there, or is there still. */
    public Optional<Duration> timeIn(String stage) {
        if (openIn(stage)) {
            return Optional.empty();
        }
        return visits.stream()
                .filter(visit -> visit.stageId().equals(stage) && visit.leftAt() != null)
                .map(visit -> Duration.between(visit.enteredAt(), visit.leftAt()))
                .reduce(Duration::plus);
    }

    /** Whether it went from one stage to another at such a time; opening and reopening do not count. */
    public boolean movedWhen(Predicate<Instant> then) {
        for (int i = 1; i < visits.size(); i++) {
            String exit = visits.get(i - 1).exit();
            if ((StageVisit.FORWARD.equals(exit) || StageVisit.BACK.equals(exit))
                    && then.test(visits.get(i).enteredAt())) {
                return true;
            }
        }
        return false;
    }

    /** From opening to the closure that stands; empty while open. */
    public Optional<Duration> cycle() {
        return Optional.ofNullable(closedAt).map(at -> Duration.between(openedAt, at));
    }

    Deal with(Consumer<DealDraft> change) {
        DealDraft draft = new DealDraft(this);
        change.accept(draft);
        return draft.toDeal();
    }
}
