package dev.kartoteka.command.imports.mapping;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A step on the way from a cell to a field. */
interface Filter {

    /**
     * @param value null for a blank cell
     * @param column for messages
     * @throws dev.kartoteka.platform.problem.Refusal if the value cannot be what it should be
     */
    @Nullable
    JsonNode apply(@Nullable JsonNode value, String column);
}
