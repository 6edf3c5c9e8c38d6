package dev.kartoteka.query.record;

import dev.kartoteka.shared.automation.FiringDone;
import dev.kartoteka.shared.automation.FiringFailed;
import dev.kartoteka.shared.automation.FiringParked;
import dev.kartoteka.shared.automation.FiringRetried;
import dev.kartoteka.shared.automation.RuleAction;
import dev.kartoteka.shared.automation.RuleCreated;
import dev.kartoteka.shared.automation.RuleFired;
import dev.kartoteka.shared.automation.RuleRevised;
import dev.kartoteka.shared.automation.RuleStopped;
import dev.kartoteka.shared.automation.RuleSwitchedOff;
import dev.kartoteka.shared.automation.RuleSwitchedOn;
import dev.kartoteka.shared.automation.RuleTrigger;
import dev.kartoteka.shared.automation.RuleWording;
import dev.kartoteka.shared.event.DomainEvent;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules and their firings. */
final class RuleStories {

    private RuleStories() {}

    static DomainEvent rule(String id, long sequence, int what) {
        if (sequence == 0) {
            return new RuleCreated(id, "Rule " + what, wording(what), "employee-1");
        }
        return switch (what) {
            case 0, 1, 2 -> new RuleSwitchedOn(id);
            case 3, 4 -> new RuleSwitchedOff(id);
            default -> new RuleRevised(id, (int) sequence + 1, wording(what), wording((int) sequence));
        };
    }

    static DomainEvent firing(String id, long sequence, int what) {
        if (sequence == 0) {
            return what == 0
                    ? new RuleStopped(id, "rule-1", 1, "event-1", "DealWon", "deal-1", List.of("rule-1"), "LOOP")
                    : new RuleFired(
                            id,
                            "rule-1",
                            what,
                            what < 3 ? null : "event-1",
                            null,
                            "deal-1",
                            what,
                            dueAt(what),
                            List.of());
        }
        return switch (what) {
            case 0, 1 -> new FiringDone(id);
            case 2, 3 -> new FiringFailed(id, (int) sequence, what, "NOT_FOUND");
            case 4 -> new FiringParked(id, (int) sequence, what, "NOT_FOUND");
            default -> new FiringRetried(id);
        };
    }

    private static @Nullable Instant dueAt(int what) {
        return what % 2 == 0 ? null : Instant.parse("2026-01-01T00:00:00Z").plusSeconds(what);
    }

    private static RuleWording wording(int what) {
        return new RuleWording(
                new RuleTrigger("DealWon", null, null, null, null, what == 0 ? null : "PT" + what + "H"),
                what < 3 ? "" : "record.amount > " + what,
                List.of(new RuleAction("tasks", null, "{}")),
                what + 1);
    }
}
