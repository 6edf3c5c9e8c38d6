package dev.kartoteka.shared.goal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one is to reach of a goal that was split.
 *
 * @param goalId of the part
 * @param teamId whose it is; null for an employee's
 * @param ownerId whose it is; null for a team's
 * @param weight by which the target was shared among the parts
 * @param target together with the others' the target of the whole
 */
public record SplitPart(
        String goalId, @Nullable String teamId, @Nullable String ownerId, BigDecimal weight, BigDecimal target) {}
