package dev.kartoteka.query.record;

import dev.kartoteka.shared.deal.DealAmountChanged;
import dev.kartoteka.shared.deal.DealLost;
import dev.kartoteka.shared.deal.DealOpened;
import dev.kartoteka.shared.deal.DealOwnerAssigned;
import dev.kartoteka.shared.deal.DealRenamed;
import dev.kartoteka.shared.deal.DealReopened;
import dev.kartoteka.shared.deal.DealStageChanged;
import dev.kartoteka.shared.deal.DealWon;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.event.RecordedEvent;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/**
 * Random histories of a few deals, as the command side could have stored them: told at once or days later, several at the
 * same moment, won, lost and reopened; in each deal one order of time, over all of them one order of recording.
 */
final class DealHistories {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final int DEALS = 4;

    private DealHistories() {}

    static Arbitrary<List<RecordedEvent>> histories() {
        Arbitrary<Step> step = Combinators.combine(
                        Arbitraries.integers().between(0, DEALS - 1),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 4))
                .as(Step::new);
        return step.list().ofMinSize(1).ofMaxSize(40).map(DealHistories::tell);
    }

    private static List<RecordedEvent> tell(List<Step> steps) {
        List<RecordedEvent> told = new ArrayList<>();
        Map<String, Deal> deals = new HashMap<>();
        Instant recordedAt = START.plus(Duration.ofDays(10));
        for (Step step : steps) {
            String id = "deal-" + step.deal();
            Deal deal = deals.computeIfAbsent(id, Deal::new);
            recordedAt = recordedAt.plus(Duration.ofHours(6L * step.pause()));
            Instant occurredAt = recordedAt.minus(Duration.ofDays(2L * step.delay()));
            if (occurredAt.isBefore(deal.last)) {
                occurredAt = deal.last;
            }
            deal.last = occurredAt;
            told.add(new RecordedEvent(
                    told.size() + 1,
                    "event-" + told.size(),
                    id,
                    deal.next++,
                    occurredAt,
                    recordedAt,
                    Map.of("actorId", "employee-1"),
                    deal.tell(step.what())));
        }
        return told;
    }

    /** What the generator decides about one event. */
    private record Step(int deal, int what, int pause, int delay) {}

    private static final class Deal {

        private final String id;
        private Instant last = START;
        private long next;
        private @Nullable String status;
        private String stage = "s1";
        private BigDecimal amount = new BigDecimal("100.00");

        Deal(String id) {
            this.id = id;
        }

        DomainEvent tell(int what) {
            if (status == null) {
                status = "OPEN";
                return new DealOpened(id, null, "A deal", "p", stage, amount, "EUR", null, null, null, List.of());
            }
            if (!status.equals("OPEN")) {
                if (what < 3) {
                    return new DealRenamed(id, null, "A deal", "Renamed " + next);
                }
                String before = status;
                status = "OPEN";
                return new DealReopened(id, null, "p", stage, before);
            }
            return switch (what) {
                case 0, 1 -> move();
                case 2 -> changeAmount();
                case 3 -> new DealOwnerAssigned(id, null, null, "employee-" + next);
                case 4 -> {
                    status = "WON";
                    yield new DealWon(id, null, "p", stage, amount, "EUR", null);
                }
                default -> {
                    status = "LOST";
                    yield new DealLost(id, null, "p", stage, "price", null, null, amount, "EUR", null);
                }
            };
        }

        private DomainEvent move() {
            String from = stage;
            stage = from.equals("s1") ? "s2" : "s1";
            return new DealStageChanged(id, null, "p", from, stage, stage.equals("s2") ? "FORWARD" : "BACK");
        }

        private DomainEvent changeAmount() {
            BigDecimal before = amount;
            amount = amount.add(BigDecimal.TEN);
            return new DealAmountChanged(id, null, before, "EUR", amount, "EUR");
        }
    }
}
