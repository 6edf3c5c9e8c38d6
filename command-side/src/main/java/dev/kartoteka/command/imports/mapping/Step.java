package dev.kartoteka.command.imports.mapping;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One command that a row asks for.
 *
 * @param verb empty for a creation
 * @param id of the record to create or to change
 * @param key tells this step from all others of the record, in every load of the same rows
 * @param body as it would be posted, without the identifier
 * @param actor the employee who did it; null for the import itself
 */
public record Step(
        String collection,
        String verb,
        String id,
        String key,
        ObjectNode body,
        @Nullable String actor) {

    public boolean creates() {
        return verb.isEmpty();
    }
}
