package dev.kartoteka.query.record;

import dev.kartoteka.shared.deal.DealAmountChanged;
import dev.kartoteka.shared.deal.DealClientLinked;
import dev.kartoteka.shared.deal.DealExpectedCloseDateChanged;
import dev.kartoteka.shared.deal.DealItemChecked;
import dev.kartoteka.shared.deal.DealItemUnchecked;
import dev.kartoteka.shared.deal.DealLost;
import dev.kartoteka.shared.deal.DealOpened;
import dev.kartoteka.shared.deal.DealOwnerAssigned;
import dev.kartoteka.shared.deal.DealPlaybookStarted;
import dev.kartoteka.shared.deal.DealProbabilityOverridden;
import dev.kartoteka.shared.deal.DealRenamed;
import dev.kartoteka.shared.deal.DealReopened;
import dev.kartoteka.shared.deal.DealShare;
import dev.kartoteka.shared.deal.DealShared;
import dev.kartoteka.shared.deal.DealStageChanged;
import dev.kartoteka.shared.deal.DealWon;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.pipeline.PlaybookItem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Deals that move, grow, are won, lost and reopened. */
final class DealStory implements Story {

    private String status = "OPEN";
    private String stage = "s1";
    private BigDecimal amount = new BigDecimal("100.00");

    @Override
    public DomainEvent next(String id, long sequence, int what) {
        if (sequence == 0) {
            return new DealOpened(
                    id, null, "A deal", "p", stage, amount, "EUR", null, null, null, List.of("product-1"));
        }
        return status.equals("OPEN") ? whileOpen(id, sequence, what) : onceClosed(id, sequence, what);
    }

    private DomainEvent onceClosed(String id, long sequence, int what) {
        if (what < 3) {
            return new DealRenamed(id, null, "A deal", "Renamed " + sequence);
        }
        String before = status;
        status = "OPEN";
        return new DealReopened(id, null, "p", stage, before);
    }

    private DomainEvent whileOpen(String id, long sequence, int what) {
        return switch (what) {
            case 0 -> move(id);
            case 1 -> changeAmount(id);
            case 2 -> playbook(id, sequence);
            case 3 ->
                sequence % 2 == 0
                        ? new DealClientLinked(id, null, "client-" + sequence)
                        : new DealOwnerAssigned(id, null, null, "employee-" + sequence);
            case 4 ->
                new DealExpectedCloseDateChanged(
                        id,
                        null,
                        null,
                        sequence % 2 == 0 ? null : LocalDate.of(2026, 5, 1).plusDays(sequence));
            case 5 ->
                new DealProbabilityOverridden(
                        id, null, null, sequence % 2 == 0 ? null : BigDecimal.valueOf(sequence, 2));
            case 6 -> {
                status = "WON";
                yield new DealWon(id, null, "p", stage, amount, "EUR", null);
            }
            default -> {
                status = "LOST";
                yield new DealLost(id, null, "p", stage, "price", null, null, amount, "EUR", null);
            }
        };
    }

    private DomainEvent move(String id) {
        String from = stage;
        stage = from.equals("s1") ? "s2" : "s1";
        return new DealStageChanged(id, null, "p", from, stage, stage.equals("s2") ? "FORWARD" : "BACK");
    }

    private DomainEvent playbook(String id, long sequence) {
        return switch ((int) (sequence % 4)) {
            case 3 ->
                new DealShared(id, null, List.of(), List.of(new DealShare("employee-1", BigDecimal.valueOf(100))));
            case 0 ->
                new DealPlaybookStarted(
                        id,
                        null,
                        "p",
                        stage,
                        List.of(new PlaybookItem("a", "Ask", true), new PlaybookItem("b", "Bid", false)),
                        List.of());
            case 1 -> new DealItemChecked(id, null, stage, "a");
            default -> new DealItemUnchecked(id, null, stage, "a");
        };
    }

    private DomainEvent changeAmount(String id) {
        BigDecimal before = amount;
        amount = amount.add(BigDecimal.TEN);
        return new DealAmountChanged(id, null, before, "EUR", amount, "EUR");
    }
}
