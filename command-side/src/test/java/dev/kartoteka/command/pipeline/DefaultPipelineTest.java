package dev.kartoteka.command.pipeline;

import static dev.kartoteka.command.pipeline.PipelineFixtures.created;
import static dev.kartoteka.command.pipeline.PipelineFixtures.pipelines;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import dev.kartoteka.command.record.InMemoryRecords;
import java.util.concurrent.TimeoutException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.boot.DefaultApplicationArguments;

class DefaultPipelineTest {

    private final InMemoryRecords records = new InMemoryRecords();
    private final CommandGateway commands = mock(CommandGateway.class);
    private final DefaultPipeline defaultPipeline = new DefaultPipeline(pipelines(records), commands);

    @Test
    void isMadeByTheSystemWhenAbsent() {
        defaultPipeline.run(new DefaultApplicationArguments());

        ArgumentCaptor<GenericCommandMessage<?>> sent = ArgumentCaptor.captor();
        verify(commands).sendAndWait(sent.capture());
        assertThat(sent.getValue().getPayload()).isInstanceOfSatisfying(CreatePipeline.class, command -> {
            assertThat(command.id()).hasToString("pipeline-default");
            assertThat(command.stages()).extracting(Stage::id).startsWith("qualification", "needs");
            assertThat(command.lossReasons()).extracting(LossReason::id).contains("price", "other");
        });
        assertThat(sent.getValue().getMetaData())
                .containsEntry("actorType", "SYSTEM")
                .containsEntry("channel", "SYSTEM");
    }

    @Test
    void isLeftAloneWhenThere() {
        records.append(created(DefaultPipeline.ID));

        defaultPipeline.run(new DefaultApplicationArguments());

        verifyNoInteractions(commands);
    }

    @Test
    void isFoundWhenAnotherNodeMadeItAtTheSameTime() {
        when(commands.sendAndWait(any())).thenAnswer(call -> {
            records.append(created(DefaultPipeline.ID));
            throw new CommandExecutionException("exists already", null);
        });

        defaultPipeline.run(new DefaultApplicationArguments());
    }

    @Test
    void isMadeWhenAStoreThatWasAwayAnswers() {
        when(commands.sendAndWait(any()))
                .thenThrow(new CommandExecutionException("away", new TimeoutException()))
                .thenReturn("made");

        defaultPipeline.run(new DefaultApplicationArguments());

        verify(commands, times(2)).sendAndWait(any());
    }

    @Test
    void startsNothingWhenItCannotBeMade() {
        when(commands.sendAndWait(any())).thenThrow(new CommandExecutionException("no store", null));

        assertThatThrownBy(() -> defaultPipeline.run(new DefaultApplicationArguments()))
                .hasMessage("no store");
    }
}
