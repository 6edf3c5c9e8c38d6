package dev.kartoteka.command.arrival;

import dev.kartoteka.command.endpoint.BeginsInSteps;
import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.command.interaction.Direction;
import dev.kartoteka.shared.arrival.ArrivalId;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import dev.kartoteka.shared.value.Moment;
import dev.kartoteka.shared.value.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Tells how far a call has come. Its identifier follows from {@code callId}; a stage that was told counts once, and stages may
 * come in any order.
 *
 * @param callId by which the telephone system knows the call
 * @param at when it had come so far; now when absent
 * @param number of the other side; absent where it is withheld
 * @param employeeId who spoke, or should have; whoever is responsible for the client when absent
 * @param durationSeconds of the conversation, at its end; from answer to end when absent
 */
@CommandPath(value = "calls", summary = "Tell how far a call has come, as a telephone system does")
public record ReportCall(
        @TargetAggregateIdentifier ArrivalId id,
        String callId,
        CallStage stage,
        @Nullable Moment at,
        Direction direction,
        @Nullable String number,
        @Nullable EmployeeId employeeId,
        @Nullable Long durationSeconds)
        implements ArrivalCommand, BeginsInSteps {

    private static final int LONGEST_REFERENCE = 200;
    private static final int LONGEST_NUMBER = 50;
    private static final long LONGEST_CALL = 604_800;

    public ReportCall {
        callId = Text.line(callId, LONGEST_REFERENCE);
        number = number == null || number.isBlank() ? null : Text.line(number, LONGEST_NUMBER);
        if (durationSeconds != null && (durationSeconds < 0 || durationSeconds > LONGEST_CALL)) {
            throw new InvalidValue(FailureCode.INVALID_VALUE, "durationSeconds is from 0 to " + LONGEST_CALL);
        }
    }
}
