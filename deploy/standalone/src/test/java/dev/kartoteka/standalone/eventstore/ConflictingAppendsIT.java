package dev.kartoteka.standalone.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ConflictingAppendsIT {

    @RegisterExtension
    private final TestEventStore store = new TestEventStore();

    @Test
    void storesOneOfSixteenAppendsOfTheSameVersion() {
        store.engine().appendEvents(Noted.in("a", 0, "first"));
        List<Boolean> stored = Concurrently.run(16, i -> store.engine().appendEvents(Noted.in("a", 1, "from-" + i)));

        assertThat(stored).filteredOn(succeeded -> succeeded).hasSize(1);
        assertThat(identifiers()).containsExactly("first", "from-" + stored.indexOf(true));
    }

    @Test
    void storesOneOfSixteenAppendsOfTheSameEvent() {
        List<Boolean> stored = Concurrently.run(16, i -> store.engine().appendEvents(Noted.in("a-" + i, 0, "same")));

        assertThat(stored).filteredOn(succeeded -> succeeded).hasSize(1);
        assertThat(identifiers()).containsExactly("same");
        assertThat(store.engine().readEvents("a-" + stored.indexOf(true)).hasNext())
                .isTrue();
    }

    @Test
    void refusesTheSameEventLater() {
        store.engine().appendEvents(Noted.in("a", 0, "same"));
        assertThatThrownBy(() -> store.engine().appendEvents(Noted.in("b", 0, "same")))
                .isInstanceOf(ConcurrencyException.class)
                .hasMessageContaining("same");
        assertThat(identifiers()).containsExactly("same");
    }

    @Test
    void refusesAVersionThatIsThere() {
        store.engine().appendEvents(Noted.in("a", 0), Noted.in("a", 1));
        assertThatThrownBy(() -> store.engine().appendEvents(Noted.in("b", 0), Noted.in("a", 1)))
                .isInstanceOf(ConcurrencyException.class)
                .hasMessageContaining("[a] at sequence [1]");
        assertThat(store.engine().readEvents("b").hasNext()).isFalse();
    }

    @Test
    void refusesToCreateAnAggregateWhoseIdentifierWasEverUsed() {
        store.engine().appendEvents(Noted.in("deleted", 0), Noted.in("deleted", 1));
        assertThatThrownBy(() -> store.engine().appendEvents(Noted.in("deleted", 0)))
                .isInstanceOf(AggregateStreamCreationException.class);
    }

    @Test
    void refusesARequestThatContradictsItself() {
        assertThatThrownBy(() -> store.engine().appendEvents(Noted.in("a", 1), Noted.in("a", 1)))
                .isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> store.engine().appendEvents(Noted.in("a", 0, "same"), Noted.in("a", 1, "same")))
                .isInstanceOf(ConcurrencyException.class);
        assertThat(store.engine().headPosition()).isZero();
    }

    @Test
    void leavesNoGapWhereAnAppendWasRefused() {
        store.engine().appendEvents(Noted.in("a", 0));
        assertThatThrownBy(() -> store.engine().appendEvents(Noted.in("a", 0)))
                .isInstanceOf(AggregateStreamCreationException.class);
        store.engine().appendEvents(Noted.in("a", 1, "next"));
        assertThat(store.engine().positionOf("next")).hasValue(2L);
    }

    private List<String> identifiers() {
        return store.engine()
                .readEvents(null, false)
                .<String>map(EventMessage::getIdentifier)
                .toList();
    }
}
