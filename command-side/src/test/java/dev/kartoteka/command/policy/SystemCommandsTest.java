package dev.kartoteka.command.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.kartoteka.command.product.AddProduct;
import dev.kartoteka.command.product.RetireProduct;
import dev.kartoteka.shared.failure.Failure;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.product.ProductId;
import dev.kartoteka.shared.value.Money;
import java.util.Optional;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;

/** Which failures of a command that nobody asked for are an answer, and which are tried again. */
class SystemCommandsTest {

    private static final ProductId WIDGET = new ProductId("product-widget");

    private final CommandGateway gateway = mock();
    private final EventStore store = mock();
    private final SystemCommands commands = new SystemCommands(gateway, store);

    @Test
    void aCreationThatWasDoneBeforeIsDone() {
        fails(new ConcurrencyException("the first event is there"));
        when(store.lastSequenceNumberFor(WIDGET.value())).thenReturn(Optional.of(3L));

        assertThat(create()).contains(FailureCode.ALREADY_EXISTS);
    }

    /** As the embedded store says it of a first event. */
    @Test
    void aCreationWhoseStreamIsThereIsDone() {
        fails(new AggregateStreamCreationException("cannot reuse the identifier"));
        when(store.lastSequenceNumberFor(WIDGET.value())).thenReturn(Optional.of(0L));

        assertThat(create()).contains(FailureCode.ALREADY_EXISTS);
    }

    @Test
    void aCreationThatTheStoreRefusedForAnotherIsTriedAgain() {
        fails(refusal(FailureCode.CONCURRENT_CHANGE));
        when(store.lastSequenceNumberFor(WIDGET.value())).thenReturn(Optional.empty());

        assertThatThrownBy(this::create).isInstanceOf(CommandExecutionException.class);
    }

    @Test
    void aChangeThatCameTooLateIsTriedAgain() {
        fails(refusal(FailureCode.CONCURRENT_CHANGE));
        when(store.lastSequenceNumberFor(WIDGET.value())).thenReturn(Optional.of(3L));

        assertThatThrownBy(() -> commands.send(new RetireProduct(WIDGET), "policy-test", "cause", null))
                .isInstanceOf(CommandExecutionException.class);
    }

    @Test
    void aRefusalOfARuleIsAnAnswer() {
        fails(refusal(FailureCode.PRODUCT_RETIRED));

        assertThat(commands.send(new RetireProduct(WIDGET), "policy-test", "cause", null))
                .contains(FailureCode.PRODUCT_RETIRED);
    }

    private Optional<FailureCode> create() {
        return commands.send(
                new AddProduct(WIDGET, "W", "Widget", Money.of("1.00", "EUR"), null), "policy-test", "cause", null);
    }

    private void fails(RuntimeException failure) {
        when(gateway.sendAndWait(any(), anyLong(), any())).thenThrow(failure);
    }

    private static CommandExecutionException refusal(FailureCode code) {
        return new CommandExecutionException("refused", null, new Failure(code, "refused"));
    }
}
