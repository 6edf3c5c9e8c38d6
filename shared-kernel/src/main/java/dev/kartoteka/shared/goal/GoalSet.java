package dev.kartoteka.shared.goal;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * So much is to be reached in a span of days.
 *
 * @param parentId the goal that this one is a part of; null at the top of a tree
 * @param teamId whose goal it is; null together with the owner for the whole company
 * @param ownerId the employee whose goal it is; null for a team's or the company's
 * @param metric the name of a {@link GoalMetric}
 * @param from the first day, of UTC
 * @param to the first day after
 * @param target more than 0
 * @param currency null for a count
 */
@Revision("1")
public record GoalSet(
        String goalId,
        @Nullable String parentId,
        @Nullable String teamId,
        @Nullable String ownerId,
        String metric,
        LocalDate from,
        LocalDate to,
        BigDecimal target,
        @Nullable String currency)
        implements GoalEvent {}
