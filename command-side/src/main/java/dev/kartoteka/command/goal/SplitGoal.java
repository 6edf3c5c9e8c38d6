package dev.kartoteka.command.goal;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.command.endpoint.ForStaff;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import dev.kartoteka.shared.goal.GoalId;
import dev.kartoteka.shared.team.TeamId;
import dev.kartoteka.shared.value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Shares a goal among teams and employees, to the cent and without a rest: all parts are set, revised or retired together.
 *
 * @param parts 200 at most; those of the split before, by the same weights, when absent
 */
@CommandPath(value = "goals/{id}/split", summary = "Split a goal among teams and employees")
public record SplitGoal(
        @TargetAggregateIdentifier GoalId id, @Nullable List<Part> parts) implements GoalCommand {

    private static final int MOST = 200;

    public SplitGoal {
        if (parts != null) {
            if (parts.isEmpty() || parts.size() > MOST) {
                throw new InvalidValue(FailureCode.INVALID_VALUE, "From 1 to " + MOST + " parts");
            }
            if (parts.stream().map(Part::holder).distinct().count() < parts.size()) {
                throw new InvalidValue(FailureCode.INVALID_VALUE, "Nobody has two parts");
            }
            parts = List.copyOf(parts);
        }
    }

    /**
     * Who is to reach how much of it.
     *
     * @param teamId either this or the owner
     * @param ownerId an employee
     * @param weight how much beside the others; 1 when absent, so that without any weights all parts are equal
     */
    public record Part(
            @Nullable TeamId teamId,
            @Nullable EmployeeId ownerId,
            @Nullable Quantity weight) implements ForStaff {

        public Part {
            if ((teamId == null) == (ownerId == null)) {
                throw new InvalidValue(FailureCode.INVALID_VALUE, "A part is a team's or an employee's");
            }
        }

        @Override
        public @Nullable EmployeeId forEmployee() {
            return ownerId;
        }

        @Override
        public @Nullable TeamId forTeam() {
            return teamId;
        }

        String holder() {
            return String.valueOf(teamId == null ? ownerId : teamId);
        }

        BigDecimal weightOrOne() {
            return weight == null ? BigDecimal.ONE : weight.value();
        }
    }
}
