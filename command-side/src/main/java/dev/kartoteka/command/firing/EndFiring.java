package dev.kartoteka.command.firing;

import dev.kartoteka.shared.automation.FiringId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * What became of the actions. Sent by the system.
 *
 * @param action the one that was refused, from 0
 * @param code why; null when all was done
 * @param attempts after so many it is parked
 */
public record EndFiring(
        @TargetAggregateIdentifier FiringId id,
        int action,
        @Nullable String code,
        int attempts) {}
