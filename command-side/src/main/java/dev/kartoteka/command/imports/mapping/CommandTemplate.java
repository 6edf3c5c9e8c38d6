package dev.kartoteka.command.imports.mapping;

import dev.kartoteka.command.imports.rows.Row;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.shared.failure.FailureCode;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A command that rows ask for.
 *
 * @param verb empty for a creation
 * @param key of the record, which its identifier follows from
 * @param step tells the command from others for the same record
 */
record CommandTemplate(
        String source,
        String collection,
        String verb,
        Template key,
        Template step,
        Condition when,
        @Nullable Template occurredAt,
        @Nullable Template actor,
        BodyTemplate body) {

    Set<String> columns() {
        Set<String> columns = new HashSet<>(body.columns());
        columns.addAll(key.columns());
        columns.addAll(step.columns());
        columns.addAll(when.columns());
        if (occurredAt != null) {
            columns.addAll(occurredAt.columns());
        }
        if (actor != null) {
            columns.addAll(actor.columns());
        }
        return columns;
    }

    boolean isFor(Row row) {
        return when.holds(row);
    }

    Step of(Row row) {
        String recordKey = key.text(row);
        if (recordKey == null) {
            throw new Refusal(FailureCode.MISSING_FIELD, "The key of " + collection + " is empty");
        }
        ObjectNode fields = body.of(row);
        String time = occurredAt == null ? null : occurredAt.text(row);
        if (time != null) {
            fields.put("occurredAt", time);
        }
        return new Step(
                collection,
                verb,
                RecordIds.of(collection, source, recordKey.strip()),
                String.valueOf(step.text(row)),
                fields,
                actor == null ? null : actor.text(row));
    }
}
