package dev.kartoteka.command.automationrun;

import dev.kartoteka.command.automation.Expressions;
import dev.kartoteka.command.firing.FireRule;
import dev.kartoteka.command.policy.Derived;
import dev.kartoteka.command.policy.SystemCommands;
import dev.kartoteka.command.record.Records;
import dev.kartoteka.shared.automation.FiringId;
import dev.kartoteka.shared.automation.RuleFired;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.metadata.MetadataKeys;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.messaging.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Begins firings: one for each rule and cause, however often it is asked. */
@Component
class Firings {

    /** So many rules may answer each other. */
    private static final int DEEPEST = 5;

    private final RuleBook book;
    private final SystemCommands commands;
    private final Records records;

    Firings(RuleBook book, SystemCommands commands, Records records) {
        this.book = book;
        this.commands = commands;
        this.records = records;
    }

    /**
     * Fires the rule if its condition holds and nothing keeps it from that.
     *
     * @param key what makes the cause one of its kind
     * @param moment when it would have fired, had everything been done at once
     * @param message the event that is answered; null where a time had come
     */
    void fire(
            RuleState rule,
            RuleState.Version version,
            String key,
            FireRule.Cause cause,
            Instant moment,
            Expressions.Facts facts,
            @Nullable Message<?> message) {
        String firingId = Derived.id(FiringId.PREFIX, rule.ruleId(), key);
        FiringState known = records.current(firingId, FiringState.FOLD);
        if (known != null) {
            if (known.fired() != null) {
                book.fired(rule.ruleId(), firingId, moment); // counts, also where what was counted is lost
            }
            return;
        }
        if (!Expressions.holds(version.wording().trigger(), version.wording().condition(), facts)) {
            return;
        }
        List<String> chain = message == null ? List.of() : chain(message);
        String why = whyNot(rule, version, chain, moment);
        if (why == null) {
            book.fired(rule.ruleId(), firingId, moment);
        } else if (why.equals("LIMIT")) { // of all within an hour the first is told
            firingId = Derived.id(
                    FiringId.PREFIX,
                    rule.ruleId(),
                    why,
                    moment.truncatedTo(ChronoUnit.HOURS).toString());
        }
        send(
                new FireRule(new FiringId(firingId), rule.ruleId(), version.number(), cause, chain, why),
                rule.ruleId(),
                message);
    }

    private void send(FireRule command, String ruleId, @Nullable Message<?> message) {
        Optional<FailureCode> refused = message == null
                ? commands.send(command, ruleId, command.id().value(), null)
                : commands.send(command, ruleId, message);
        refused.ifPresent(code -> {
            throw new IllegalStateException("A firing was refused: " + code);
        });
    }

    private @Nullable String whyNot(RuleState rule, RuleState.Version version, List<String> chain, Instant moment) {
        if (chain.contains(rule.ruleId())) {
            return "LOOP";
        }
        if (chain.size() >= DEEPEST) {
            return "DEPTH";
        }
        return book.isWornOut(rule.ruleId(), version.wording().perHour(), moment) ? "LIMIT" : null;
    }

    /** The rules that led to an event, the first one first: what they do, and what follows from it, names the firing. */
    private List<String> chain(Message<?> message) {
        String request = String.valueOf(message.getMetaData().get(MetadataKeys.REQUEST_ID));
        if (!request.startsWith(FiringId.PREFIX)) {
            return List.of();
        }
        FiringState firing = records.current(request.split("\\.", 2)[0], FiringState.FOLD);
        RuleFired fired = firing == null ? null : firing.fired();
        return fired == null
                ? List.of()
                : Stream.concat(fired.chain().stream(), Stream.of(fired.ruleId()))
                        .toList();
    }
}
