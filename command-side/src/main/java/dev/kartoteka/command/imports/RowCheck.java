package dev.kartoteka.command.imports;

import dev.kartoteka.command.endpoint.CommandPort;
import dev.kartoteka.command.imports.mapping.Step;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.shared.failure.FailureCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Looks at all commands of a row before the first is sent, so that a bad row leaves nothing half done. */
final class RowCheck {

    private static final List<String> CHANGED_BESIDE = List.of("invoiceId", "invoiceLabel", "creditOf");

    private final CommandPort commands;

    RowCheck(CommandPort commands) {
        this.commands = commands;
    }

    /** @throws Refusal by the first command that could not be carried out whatever the records hold */
    List<ReadyStep> ready(List<Step> steps) {
        List<ReadyStep> ready = new ArrayList<>();
        Map<String, Instant> last = new HashMap<>();
        Instant now = Instant.now();
        for (Step step : steps) {
            CommandPort.Ready command = commands.read(step.collection(), step.verb(), step.id(), step.body());
            Instant occurredAt = command.occurredAt();
            if (occurredAt != null) {
                Instant before = last.put(step.id(), occurredAt);
                if (occurredAt.isAfter(now)) {
                    throw new Refusal(FailureCode.OCCURRED_IN_FUTURE, FailureCode.OCCURRED_IN_FUTURE.meaning());
                }
                if (before != null && occurredAt.isBefore(before)) {
                    throw new Refusal(
                            FailureCode.OCCURRED_BEFORE_LAST_EVENT,
                            step.verb() + " would have happened before what the same row says came first");
                }
            }
            ready.add(new ReadyStep(command, step.key(), step.actor()));
        }
        return ready;
    }

    /** Invoices change with what is paid and credited, though no step is for them; so such rows keep their order too. */
    static Set<String> changedBeside(List<Step> steps) {
        Set<String> changed = new HashSet<>();
        for (Step step : steps) {
            for (String field : CHANGED_BESIDE) {
                String invoice = step.body().path(field).asString("");
                if (!invoice.isEmpty()) {
                    changed.add(invoice);
                }
            }
        }
        return changed;
    }

    /** The records that the steps refer to, by the names of their fields. */
    static Set<String> references(List<Step> steps) {
        Set<String> references = new HashSet<>();
        steps.forEach(step -> collect(step.body(), references));
        return references;
    }

    private static void collect(JsonNode part, Set<String> references) {
        if (part.isArray()) {
            part.forEach(item -> collect(item, references));
        }
        for (Map.Entry<String, JsonNode> field : part.properties()) {
            JsonNode value = field.getValue();
            if (field.getKey().endsWith("Id") && value.isString()) {
                references.add(value.stringValue());
            } else if (field.getKey().endsWith("Ids") && value.isArray()) {
                value.forEach(item -> references.add(item.asString()));
            } else if (value.isContainer()) {
                collect(value, references);
            }
        }
    }
}
