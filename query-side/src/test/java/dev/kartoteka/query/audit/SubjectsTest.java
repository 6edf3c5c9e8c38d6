package dev.kartoteka.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.query.GoldenEvents;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.interaction.InteractionLogged;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SubjectsTest {

    @Test
    void areAllRecordsThatTheEventNames() {
        assertThat(Subjects.of(new InteractionLogged(
                        "interaction-1",
                        "client-1",
                        "deal-1",
                        List.of("contact-1", "contact-2"),
                        "CALL",
                        "INBOUND",
                        "client-9 called", // only looks like one
                        null,
                        null)))
                .containsExactly("interaction-1", "client-1", "deal-1", "contact-1", "contact-2");
    }

    @Test
    void everyEventIsKnownByItsName() {
        Set<Class<? extends DomainEvent>> known = GoldenEvents.types().stream()
                .map(type -> EventTypes.named(type.getSimpleName()))
                .collect(Collectors.toSet());

        assertThat(known).containsExactlyInAnyOrderElementsOf(GoldenEvents.types());
    }

    @Test
    void theKindOfARecordIsInItsIdentifier() {
        assertThat(Subjects.recordType("pipeline-default")).isEqualTo("pipeline");
    }
}
