package dev.kartoteka.command.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.junit.jupiter.api.Test;

class TargetRecordsTest {

    private final TargetRecords targets = new TargetRecords();

    @Test
    void isWhatTheMarkedComponentSays() {
        CommandMessage<?> command = new GenericCommandMessage<>(new Rename("other", "client-1"));

        assertThat(targets.resolveTarget(command).getIdentifier()).isEqualTo("client-1");
        assertThat(targets.resolveTarget(command).getVersion()).isNull();
    }

    @Test
    void refusesWhatNamesNoRecord() {
        assertThatThrownBy(() -> targets.resolveTarget(new GenericCommandMessage<>(new Nameless("a"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> targets.resolveTarget(new GenericCommandMessage<>("text")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private record Rename(
            String name, @TargetAggregateIdentifier String id) {}

    private record Nameless(String id) {}
}
