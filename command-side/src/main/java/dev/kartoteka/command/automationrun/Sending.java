package dev.kartoteka.command.automationrun;

import dev.kartoteka.command.automation.Expressions;
import dev.kartoteka.command.automation.RuleCommands;
import dev.kartoteka.command.automation.Scope;
import dev.kartoteka.command.endpoint.CommandPort;
import dev.kartoteka.command.notification.GiveNotification;
import dev.kartoteka.command.policy.Derived;
import dev.kartoteka.command.policy.SystemCommands;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.shared.automation.RuleAction;
import dev.kartoteka.shared.automation.RuleFired;
import dev.kartoteka.shared.automation.RuleTrigger;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import dev.kartoteka.shared.metadata.MetadataKeys;
import dev.kartoteka.shared.notification.NotificationId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes commands of a rule's actions, and sends them. */
@Component
class Sending {

    private static final JsonMapper JSON = new JsonMapper();

    private final CommandPort port;
    private final SystemCommands commands;
    private final EventStore events;

    Sending(CommandPort port, SystemCommands commands, EventStore events) {
        this.port = port;
        this.commands = commands;
        this.events = events;
    }

    /**
     * What would be sent, with its expressions worked out.
     *
     * @param made the records of the actions before, to which that of this one is added
     * @throws InvalidValue when an expression has no value
     */
    Prepared prepare(
            RuleAction action, String firingId, RuleTrigger trigger, Expressions.Facts known, List<String> made) {
        String index = Integer.toString(made.size());
        Expressions.Facts facts = name -> name.equals(Scope.MADE) ? List.copyOf(made) : known.named(name);
        Object body = worked(JSON.readValue(action.body(), Map.class), trigger, facts);
        String collection = action.command().split("/", 2)[0];
        Object recordId = action.recordId() == null ? null : worked(action.recordId(), trigger, facts);
        if (action.recordId() != null && recordId == null) {
            throw new InvalidValue(FailureCode.INVALID_EXPRESSION, "No record is named by " + action.recordId());
        }
        String prefix = action.command().equals(RuleCommands.TELL) ? NotificationId.PREFIX : port.prefix(collection);
        String id = recordId == null ? Derived.id(prefix, firingId, index) : recordId.toString();
        made.add(id);
        return new Prepared(action.command(), id, JSON.valueToTree(body));
    }

    /**
     * Sends it once for its firing.
     *
     * @return why it was refused; empty when it is done, by now or before
     */
    Optional<FailureCode> send(RuleAction action, int index, Letter letter) {
        String request = letter.fired().firingId() + "." + index;
        try {
            Prepared prepared =
                    prepare(action, letter.fired().firingId(), letter.trigger(), letter.facts(), letter.made());
            if (isDone(prepared.recordId(), request)) {
                return Optional.empty();
            }
            if (prepared.command().equals(RuleCommands.TELL)) {
                return commands.send(
                        tell(prepared, letter.fired()), letter.fired().ruleId(), letter.because(), request, null);
            }
            String[] path = prepared.command().split("/", -1);
            CommandPort.Ready ready =
                    port.read(path[0], path.length == 3 ? path[2] : "", prepared.recordId(), prepared.body());
            return commands.send(ready.command(), letter.fired().ruleId(), letter.because(), request, ready.reason())
                    .filter(code -> !(ready.creates() && code == FailureCode.ALREADY_EXISTS));
        } catch (Refusal refusal) {
            return Optional.of(refusal.code());
        } catch (InvalidValue invalid) {
            return Optional.of(invalid.code());
        }
    }

    private static GiveNotification tell(Prepared prepared, RuleFired fired) {
        String recipient = prepared.body().path("recipientId").asString("");
        return new GiveNotification(
                new NotificationId(prepared.recordId()),
                new EmployeeId(recipient),
                "RULE_FIRED",
                fired.aboutId(),
                null,
                false);
    }

    /** Whether the record's own stream tells of it; what made no event may as well be sent again. */
    private boolean isDone(String recordId, String request) {
        return events.readEvents(recordId)
                .asStream()
                .anyMatch(event -> request.equals(event.getMetaData().get(MetadataKeys.REQUEST_ID)));
    }

    private static @Nullable Object worked(@Nullable Object value, RuleTrigger trigger, Expressions.Facts facts) {
        if (value instanceof String text) {
            Optional<String> expression = Expressions.expression(text);
            return expression.isPresent() ? Expressions.value(trigger, expression.get(), facts) : text;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> all = new LinkedHashMap<>();
            map.forEach((name, part) -> all.put(String.valueOf(name), worked(part, trigger, facts)));
            return all;
        }
        if (value instanceof List<?> several) {
            List<@Nullable Object> all = new ArrayList<>();
            several.forEach(part -> all.add(worked(part, trigger, facts)));
            return all;
        }
        return value;
    }

    /** A command before it is read and sent. */
    record Prepared(String command, String recordId, ObjectNode body) {
        Prepared {
            Objects.requireNonNull(body);
        }
    }

    /**
     * For which firing something is sent, and because of which of its events.
     *
     * @param made the records of the actions before
     */
    record Letter(
            RuleFired fired,
            RuleTrigger trigger,
            Expressions.Facts facts,
            DomainEventMessage<?> because,
            List<String> made) {}
}
