package dev.kartoteka.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.query.GoldenEvents;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.interaction.InteractionLogged;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every event there is, from its golden file, as an entry of a timeline. */
class EveryEventReadsTest {

    static Stream<Class<? extends DomainEvent>> types() {
        return GoldenEvents.types().stream();
    }

    @Test
    void hasASentenceForEachEventAndForNoOther() {
        assertThat(Sentences.types()).containsExactlyInAnyOrderElementsOf(GoldenEvents.types());
    }

    @ParameterizedTest
    @MethodSource("types")
    void readsAsText(Class<? extends DomainEvent> type) throws IOException {
        DomainEvent event = GoldenEvents.sample(type);

        String text = Sentences.of(event);

        assertThat(text).isNotBlank().doesNotContain("null").doesNotContain("Optional");
        if (!(event instanceof InteractionLogged)) {
            assertThat(text).endsWith(".").matches("(?s)\\p{Lu}.*");
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void hasAKindThatCanBeAskedFor(Class<? extends DomainEvent> type) throws IOException {
        DomainEvent event = GoldenEvents.sample(type);

        assertThat(Kinds.of(event)).matches("[A-Z]+(_[A-Z]+)*");
        if (!event.aboutClients().isEmpty()) {
            assertThat(Kinds.ALL).contains(Kinds.of(event));
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void tellsWhatChanged(Class<? extends DomainEvent> type) throws IOException {
        assertThat(Changes.of(GoldenEvents.sample(type))).isNotEmpty().allSatisfy(change -> assertThat(change.before())
                .isNotEqualTo(change.after()));
    }
}
