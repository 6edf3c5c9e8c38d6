package dev.kartoteka.command.automationrun;

import dev.kartoteka.command.automation.Expressions;
import dev.kartoteka.command.firing.EndFiring;
import dev.kartoteka.command.firing.FireRule;
import dev.kartoteka.command.policy.Policy;
import dev.kartoteka.command.policy.SystemCommands;
import dev.kartoteka.command.record.Records;
import dev.kartoteka.shared.automation.FiringEvent;
import dev.kartoteka.shared.automation.FiringId;
import dev.kartoteka.shared.automation.FiringRetried;
import dev.kartoteka.shared.automation.RuleEvent;
import dev.kartoteka.shared.automation.RuleFired;
import dev.kartoteka.shared.automation.RuleWording;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.failure.FailureCode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.GenericEventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lets rules answer events, and does what fired rules want. Both are harmless twice: a firing is named by its rule and its
 * cause, and each action by its firing.
 */
@Component
@ProcessingGroup(RulePolicy.GROUP) // never renamed: it is the key of the position
class RulePolicy implements Policy {

    static final String GROUP = "policy-rules";

    /** What happened longer ago is not answered any more, such as when all events come again. */
    private static final Duration LATEST = Duration.ofDays(7);

    /** After so many tries a firing waits for somebody. */
    private static final int ATTEMPTS = 4;

    private final RuleBook book;
    private final Firings firings;
    private final Situations situations;
    private final Sending sending;
    private final SystemCommands commands;
    private final Records records;

    RulePolicy(
            RuleBook book,
            Firings firings,
            Situations situations,
            Sending sending,
            SystemCommands commands,
            Records records) {
        this.book = book;
        this.firings = firings;
        this.situations = situations;
        this.sending = sending;
        this.commands = commands;
        this.records = records;
    }

    @EventHandler
    void on(DomainEvent event, DomainEventMessage<?> message) {
        if (event instanceof RuleEvent rule) {
            book.note(rule.ruleId());
        } else if (event instanceof RuleFired || event instanceof FiringRetried) {
            act(event.recordId(), message);
        } else if (!(event instanceof FiringEvent)
                && message.getTimestamp()
                        .isAfter(GenericEventMessage.clock.instant().minus(LATEST))) {
            String type = event.getClass().getSimpleName();
            for (RuleState rule : book.all()) {
                rule.at(message.getTimestamp())
                        .filter(version -> answers(version, type))
                        .ifPresent(version -> answer(rule, version, type, message));
            }
        }
    }

    private static boolean answers(RuleState.Version version, String type) {
        return type.equals(version.wording().trigger().event())
                && version.wording().trigger().delay() == null;
    }

    private void answer(RuleState rule, RuleState.Version version, String type, DomainEventMessage<?> message) {
        FireRule.Cause cause = new FireRule.Cause(
                message.getIdentifier(), type, message.getAggregateIdentifier(), message.getSequenceNumber(), null);
        firings.fire(
                rule,
                version,
                message.getIdentifier(),
                cause,
                message.getTimestamp(),
                situations.of(message, null),
                message);
    }

    /** Does what is not done yet of a firing that is under way. */
    private void act(String firingId, DomainEventMessage<?> because) {
        FiringState firing = records.current(firingId, FiringState.FOLD);
        if (firing == null || firing.fired() == null || !firing.acting()) {
            return;
        }
        RuleFired fired = firing.fired();
        RuleState rule = book.rule(fired.ruleId());
        if (rule == null) {
            throw new IllegalStateException("The rule of a firing is not there");
        }
        RuleWording wording = rule.version(fired.ruleVersion()).wording();
        Expressions.Facts facts = situations.of(fired, wording.trigger(), because.getTimestamp());
        Sending.Letter letter = new Sending.Letter(fired, wording.trigger(), facts, because, new ArrayList<>());
        for (int index = 0; index < wording.actions().size(); index++) {
            Optional<FailureCode> refused = sending.send(wording.actions().get(index), index, letter);
            if (refused.isPresent()) {
                end(fired, index, refused.get().name(), because);
                return;
            }
        }
        end(fired, -1, null, because);
    }

    private void end(RuleFired fired, int action, @Nullable String code, DomainEventMessage<?> because) {
        var unused = commands.send(
                new EndFiring(new FiringId(fired.firingId()), action, code, ATTEMPTS), fired.ruleId(), because);
    }
}
