package dev.kartoteka.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.event.EventJson;
import dev.kartoteka.shared.event.Events;
import dev.kartoteka.shared.interaction.InteractionLogged;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every event there is, from its golden file, as an entry of a timeline. */
class EveryEventReadsTest {

    static Stream<Class<? extends DomainEvent>> types() {
        return Events.types().stream();
    }

    @Test
    void hasASentenceForEachEventAndForNoOther() {
        assertThat(Sentences.types()).containsExactlyInAnyOrderElementsOf(Events.types());
    }

    @ParameterizedTest
    @MethodSource("types")
    void readsAsText(Class<? extends DomainEvent> type) throws IOException {
        DomainEvent event = golden(type);

        String text = Sentences.of(event);

        assertThat(text).isNotBlank().doesNotContain("null").doesNotContain("Optional");
        if (!(event instanceof InteractionLogged)) {
            assertThat(text).endsWith(".").matches("(?s)\\p{Lu}.*");
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void hasAKindThatCanBeAskedFor(Class<? extends DomainEvent> type) throws IOException {
        DomainEvent event = golden(type);

        assertThat(Kinds.of(event)).matches("[A-Z]+(_[A-Z]+)*");
        if (!event.aboutClients().isEmpty()) {
            assertThat(Kinds.ALL).contains(Kinds.of(event));
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void tellsWhatChanged(Class<? extends DomainEvent> type) throws IOException {
        assertThat(Changes.of(golden(type))).isNotEmpty().allSatisfy(change -> assertThat(change.before())
                .isNotEqualTo(change.after()));
    }

    private static DomainEvent golden(Class<? extends DomainEvent> type) throws IOException {
        String file = "/events/" + type.getSimpleName() + "-" + Events.revisionOf(type) + ".json";
        try (InputStream json = EveryEventReadsTest.class.getResourceAsStream(file)) {
            return EventJson.mapper().readValue(Objects.requireNonNull(json, file), type);
        }
    }
}
