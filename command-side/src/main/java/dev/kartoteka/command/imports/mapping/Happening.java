package dev.kartoteka.command.imports.mapping;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something that a row of an event log tells.
 *
 * @param label tells it from all else that happened to the case
 */
record Happening(
        String caseKey,
        String activity,
        String time,
        String label,
        @Nullable String actor) {

    Step step(String collection, String verb, String id, Consumer<ObjectNode> fields) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        fields.accept(body);
        body.put("occurredAt", time);
        return new Step(collection, verb, id, label, body, actor);
    }
}
