package dev.kartoteka.platform.problem;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import io.axoniq.axonserver.connector.AxonServerException;
import io.axoniq.axonserver.connector.ErrorCategory;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.common.AxonTransientException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;

/** Tells a store that is away, which comes back, from a fault of ours, which stays. */
public final class StoreFailures {

    /** For a command that was on its way when a store stopped answering. */
    public static final String OUTCOME_UNKNOWN =
            "A store does not answer. Whether the command took effect is not known:"
                    + " look, or send it again with the Idempotency-Key it had";

    private static final Set<Class<? extends Throwable>> AWAY = Set.of(
            DataAccessResourceFailureException.class,
            MongoTimeoutException.class,
            MongoSocketException.class,
            MongoConnectionPoolClearedException.class,
            MongoNotPrimaryException.class,
            MongoNodeIsRecoveringException.class,
            MongoWriteConcernException.class,
            AxonTransientException.class,
            TimeoutException.class);

    /** What Axon Server says when it, or the side that handles commands, cannot be reached just now. */
    private static final Set<ErrorCategory> UNREACHED = Set.of(
            ErrorCategory.CONNECTION_FAILED,
            ErrorCategory.NO_EVENT_STORE_MASTER_AVAILABLE,
            ErrorCategory.NO_HANDLER_FOR_COMMAND,
            ErrorCategory.NO_HANDLER_FOR_QUERY,
            ErrorCategory.COMMAND_DISPATCH_ERROR,
            ErrorCategory.QUERY_DISPATCH_ERROR,
            ErrorCategory.TRANSACTION_ROLLED_BACK,
            ErrorCategory.INSTRUCTION_ACK_ERROR);

    private static final Set<ErrorCategory> CONFLICT =
            Set.of(ErrorCategory.INVALID_EVENT_SEQUENCE, ErrorCategory.CONCURRENCY_EXCEPTION);

    private static final Set<Status.Code> NO_ANSWER =
            Set.of(Status.Code.UNAVAILABLE, Status.Code.CANCELLED, Status.Code.DEADLINE_EXCEEDED, Status.Code.ABORTED);

    private StoreFailures() {}

    /** Whether the failure, or one that caused it, says that a store does not answer just now. */
    public static boolean isAway(Throwable failure) {
        if (isConflict(failure)) {
            return false;
        }
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (saysAway(cause)) {
                return true;
            }
        }
        return false;
    }

    /** Whether certainly nothing was done, since nobody was there to do it. */
    public static boolean isUntried(Throwable failure) {
        return failure instanceof NoHandlerForCommandException;
    }

    /** Whether the store refused an append because another came first: the same record, or the same place in its stream. */
    public static boolean isConflict(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConcurrencyException
                    || cause instanceof AggregateStreamCreationException // the place of a first event
                    || (cause instanceof AxonServerException told && CONFLICT.contains(told.getErrorCategory()))
                    || (cause instanceof StatusRuntimeException told && isTakenSequence(told))) {
                return true;
            }
        }
        return false;
    }

    /** As Axon Server says it when an append is refused while it is sent, before Axon has made a name of it. */
    private static boolean isTakenSequence(StatusRuntimeException told) {
        return told.getStatus().getCode() == Status.Code.OUT_OF_RANGE;
    }

    private static boolean saysAway(Throwable cause) {
        if (cause instanceof StatusRuntimeException status) {
            return NO_ANSWER.contains(status.getStatus().getCode());
        }
        if (cause instanceof AxonServerException told && UNREACHED.contains(told.getErrorCategory())) {
            return true;
        }
        return AWAY.stream().anyMatch(kind -> kind.isInstance(cause));
    }
}
