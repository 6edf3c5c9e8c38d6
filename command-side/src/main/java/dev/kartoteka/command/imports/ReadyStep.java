package dev.kartoteka.command.imports;

import dev.kartoteka.command.endpoint.CommandPort;
import org.jspecify.annotations.Nullable;

/**
 * A step whose command has the right shape.
 *
 * @param key tells it from other steps for the same record
 * @param actor the employee who did it; null for the import itself
 */
record ReadyStep(
        CommandPort.Ready command, String key, @Nullable String actor) {

    String id() {
        return command.id();
    }
}
