package dev.kartoteka.command.configuration;

import dev.kartoteka.platform.problem.StoreFailures;
import dev.kartoteka.shared.failure.Failure;
import dev.kartoteka.shared.failure.FailureCode;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.commandhandling.SimpleCommandBus;

/**
 * Handles what Axon Server brings, and gives the store's refusals a form that survives the way back. They come when the unit
 * of work is committed, behind every interceptor, and Axon Server would carry them as bare text.
 */
final class DetailedCommandBus extends SimpleCommandBus {

    DetailedCommandBus(Builder builder) {
        super(builder);
    }

    @Override
    protected <C, R> void doDispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
        CommandCallback<C, R> detailed = (handled, result) -> callback.onResult(
                handled,
                result.isExceptional()
                        ? GenericCommandResultMessage.asCommandResultMessage(detailed(result.exceptionResult()))
                        : result);
        super.doDispatch(command, detailed);
    }

    private static Throwable detailed(Throwable failure) {
        if (failure instanceof CommandExecutionException) {
            return failure;
        }
        if (StoreFailures.isConflict(failure)) {
            return failed(FailureCode.CONCURRENT_CHANGE, FailureCode.CONCURRENT_CHANGE.meaning(), failure);
        }
        if (StoreFailures.isAway(failure)) {
            return failed(FailureCode.STORE_UNAVAILABLE, StoreFailures.OUTCOME_UNKNOWN, failure);
        }
        return failure;
    }

    private static CommandExecutionException failed(FailureCode code, String detail, Throwable cause) {
        return new CommandExecutionException(detail, cause, new Failure(code, detail));
    }
}
