package dev.kartoteka.shared.pipeline;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A step of a pipeline as events carry it.
 *
 * @param probability that a deal in this stage is won, 0 to 1
 * @param rottingDays after how many days in the stage a deal is rotting; null for never
 */
public record PipelineStage(
        String id,
        String name,
        BigDecimal probability,
        @Nullable Integer rottingDays) {}
