package dev.kartoteka.command.automationrun;

import dev.kartoteka.shared.automation.RuleCreated;
import dev.kartoteka.shared.automation.RuleRevised;
import dev.kartoteka.shared.automation.RuleSwitchedOff;
import dev.kartoteka.shared.automation.RuleSwitchedOn;
import dev.kartoteka.shared.automation.RuleWording;
import dev.kartoteka.shared.fold.Fold;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that a rule ever said, and when it was on: an event is answered as the rule was when the event was recorded, however late
 * that is done.
 *
 * @param versions oldest first; the first is version 1
 * @param switches from when on it was on, then off, and so on
 */
record RuleState(String ruleId, String ownerId, List<Version> versions, List<Instant> switches) {

    static final Fold<RuleState> FOLD = Fold.of(RuleState.class)
            .start(
                    RuleCreated.class,
                    (event, recorded) -> new RuleState(
                            event.ruleId(),
                            event.ownerId(),
                            List.of(new Version(1, recorded.recordedAt(), event.wording())),
                            List.of()))
            .then(
                    RuleRevised.class,
                    (rule, event, recorded) -> new RuleState(
                            rule.ruleId,
                            rule.ownerId,
                            with(
                                    rule.versions,
                                    new Version(
                                            event.version(),
                                            later(rule.latest().from(), recorded.recordedAt()),
                                            event.wording())),
                            rule.switches))
            .then(RuleSwitchedOn.class, (rule, event, recorded) -> rule.switched(recorded.recordedAt()))
            .then(RuleSwitchedOff.class, (rule, event, recorded) -> rule.switched(recorded.recordedAt()))
            .build();

    /** What it said at a moment, if it was on. */
    Optional<Version> at(Instant moment) {
        long switched = switches.stream().filter(at -> !at.isAfter(moment)).count();
        if (switched % 2 == 0) {
            return Optional.empty();
        }
        @Nullable Version found = null;
        for (Version version : versions) {
            if (!version.from().isAfter(moment)) {
                found = version;
            }
        }
        return Optional.ofNullable(found);
    }

    /** As of its last event, whatever the clock said then. */
    boolean isOn() {
        return switches.size() % 2 == 1;
    }

    /** Since when it says what it says by now, and is on or off. */
    Instant since() {
        Instant said = latest().from();
        return switches.isEmpty() ? said : later(said, switches.get(switches.size() - 1));
    }

    Version latest() {
        return versions.get(versions.size() - 1);
    }

    Version version(int number) {
        return versions.get(number - 1);
    }

    private RuleState switched(Instant at) {
        Instant last = switches.isEmpty() ? at : switches.get(switches.size() - 1);
        return new RuleState(ruleId, ownerId, versions, with(switches, later(last, at)));
    }

    /** Where the clock was set back, what came later is not earlier. */
    private static Instant later(Instant before, Instant now) {
        return now.isBefore(before) ? before : now;
    }

    private static <T> List<T> with(List<T> some, T one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }

    /** @param from when it was recorded */
    record Version(int number, Instant from, RuleWording wording) {}
}
