package dev.kartoteka.command.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.shared.failure.Failure;
import dev.kartoteka.shared.failure.FailureCode;
import io.axoniq.axonserver.connector.AxonServerException;
import io.axoniq.axonserver.connector.ErrorCategory;
import io.grpc.Status;
import java.util.Optional;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;

class DetailedCommandBusTest {

    private final DetailedCommandBus bus = new DetailedCommandBus(SimpleCommandBus.builder());

    @Test
    void aConflictFoundAtCommitIsTold() {
        assertThat(failureOf(new ConcurrencyException("taken"))).isEqualTo(FailureCode.CONCURRENT_CHANGE);
    }

    @Test
    void aConflictInAxonServersOwnWordsIsToldToo() {
        RuntimeException refused = new IllegalStateException(new AxonServerException(
                ErrorCategory.INVALID_EVENT_SEQUENCE,
                "Invalid sequence",
                "",
                Status.OUT_OF_RANGE.asRuntimeException()));

        assertThat(failureOf(refused)).isEqualTo(FailureCode.CONCURRENT_CHANGE);
    }

    @Test
    void aStoreThatStopsAnsweringIsTold() {
        assertThat(failureOf(Status.UNAVAILABLE.asRuntimeException())).isEqualTo(FailureCode.STORE_UNAVAILABLE);
    }

    @Test
    void aFaultOfOursStaysOne() {
        assertThat(resultOf(new IllegalStateException("fault"))).isInstanceOf(IllegalStateException.class);
    }

    private FailureCode failureOf(RuntimeException atCommit) {
        Throwable result = resultOf(atCommit);
        assertThat(result).isInstanceOf(CommandExecutionException.class);
        Optional<Failure> details = ((CommandExecutionException) result).getDetails();
        return details.orElseThrow().code();
    }

    private Throwable resultOf(RuntimeException atCommit) {
        try (var subscription = bus.subscribe(Named.class.getName(), command -> {
            CurrentUnitOfWork.get().onPrepareCommit(work -> {
                throw atCommit;
            });
            return "done";
        })) {
            assertThat(subscription).isNotNull();
            FutureCallback<Object, Object> answer = new FutureCallback<>();
            bus.dispatch(GenericCommandMessage.asCommandMessage(new Named()), answer);
            return answer.getResult().exceptionResult();
        }
    }

    private record Named() {}
}
