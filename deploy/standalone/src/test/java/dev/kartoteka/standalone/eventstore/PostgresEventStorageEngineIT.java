package dev.kartoteka.standalone.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresEventStorageEngineIT {

    @RegisterExtension
    private final TestEventStore store = new TestEventStore();

    @Test
    void readsAnEventAsItWasAppended() {
        Instant moment = Instant.parse("2026-11-22T10:15:30.123456Z");
        store.engine().appendEvents(Noted.in("a", 0, "e-1", moment));

        DomainEventMessage<?> read = store.engine().readEvents("a").next();
        assertThat(read.getIdentifier()).isEqualTo("e-1");
        assertThat(read.getType()).isEqualTo("Notebook");
        assertThat(read.getPayload()).isEqualTo(new Noted("a note"));
        assertThat(read.getMetaData()).containsEntry("actorId", "ada");
        assertThat(read.getTimestamp()).isEqualTo(Instant.parse("2026-11-22T10:15:30.123Z"));

        StoredEvent stored = store.engine().storedEvents(1, 1).findFirst().orElseThrow();
        assertThat(stored.revision()).isEqualTo("1");
        assertThat(stored.type()).isEqualTo(Noted.class.getName());
        assertThat(new String(stored.payload(), UTF_8)).isEqualTo("{\"text\":\"a note\"}");
    }

    @Test
    void givesPositionsFromOneInTheOrderOfAppends() {
        assertThat(store.engine().headPosition()).isZero();
        store.engine().appendEvents(Noted.in("a", 0, "e-1"), Noted.in("b", 0, "e-2"));
        store.engine().appendEvents(Noted.in("a", 1, "e-3"));

        assertThat(tracked(null)).extracting(EventMessage::getIdentifier).containsExactly("e-1", "e-2", "e-3");
        assertThat(store.engine().positionOf("e-3")).hasValue(3L);
        assertThat(store.engine().positionOf("unknown")).isEmpty();
        assertThat(store.engine().headPosition()).isEqualTo(3);
        assertThat(store.engine().lastSequenceNumberFor("a")).hasValue(1L);
        assertThat(store.engine().lastSequenceNumberFor("c")).isEmpty();
    }

    @Test
    void followsTokensOfItsOwnAlsoThroughAReplay() {
        store.engine().appendEvents(Noted.in("a", 0, "e-1"), Noted.in("a", 1, "e-2"));
        TrackingToken first = new GlobalSequenceTrackingToken(1);
        assertThat(tracked(first)).extracting(EventMessage::getIdentifier).containsExactly("e-2");
        assertThat(tracked(ReplayToken.createReplayToken(store.engine().createHeadToken(), first)))
                .hasSize(1);
        assertThat(tracked(store.engine().createHeadToken())).isEmpty();
        assertThat(tracked(store.engine().createTailToken())).hasSize(2);
    }

    @Test
    void findsTheTokenOfAMoment() {
        Instant noon = Instant.parse("2026-11-22T12:00:00Z");
        store.engine().appendEvents(Noted.in("a", 0, "e-1", noon), Noted.in("a", 1, "e-2", noon.plusSeconds(60)));
        assertThat(tracked(store.engine().createTokenAt(noon.plusSeconds(1))))
                .extracting(EventMessage::getIdentifier)
                .containsExactly("e-2");
        assertThat(tracked(store.engine().createTokenAt(noon))).hasSize(2);
        assertThat(tracked(store.engine().createTokenAt(noon.plusSeconds(61)))).isEmpty();
    }

    @Test
    void storesEventsWithoutAnAggregate() {
        store.engine().appendEvents(new GenericEventMessage<>(new Noted("alone")));
        assertThat(tracked(null))
                .singleElement()
                .extracting(EventMessage::getPayload)
                .isEqualTo(new Noted("alone"));
    }

    @Test
    void keepsTheLatestSnapshot() {
        store.engine().storeSnapshot(Noted.in("a", 7, "s-7"));
        store.engine().storeSnapshot(Noted.in("a", 9, "s-9"));
        store.engine().storeSnapshot(Noted.in("a", 8, "s-8"));
        assertThat(store.engine().readSnapshot("a"))
                .hasValueSatisfying(
                        snapshot -> assertThat(snapshot.getSequenceNumber()).isEqualTo(9));
        assertThat(store.engine().readSnapshot("b")).isEmpty();
    }

    @Test
    void readsLongStreamsInPortions() {
        List<DomainEventMessage<Noted>> many =
                IntStream.range(0, 1234).mapToObj(i -> Noted.in("a", i)).toList();
        store.engine().appendEvents(many);
        assertThat(tracked(null)).hasSize(1234);
        assertThat(store.engine().readEvents("a").asStream()).hasSize(1234);
        assertThat(store.engine().storedEvents(3, 1200).map(StoredEvent::position))
                .hasSize(1198)
                .startsWith(3L)
                .endsWith(1200L);
    }

    @Test
    void stopsAtARemovedEventInsteadOfPassingOverIt() {
        store.engine().appendEvents(Noted.in("a", 0), Noted.in("a", 1), Noted.in("a", 2));
        store.execute("delete from events where position = 2");
        assertThat(tracked(null)).hasSize(1);
        assertThatThrownBy(() -> store.engine().storedEvents(1, 3).toList()).isInstanceOf(EventStoreException.class);
    }

    @Test
    void onlyTheGuiltyRequestOfASharedTransactionFails() {
        String unstorable = "no\0text";
        List<Boolean> stored =
                Concurrently.run(20, i -> store.engine().appendEvents(Noted.in(i == 7 ? unstorable : "a-" + i, 0)));
        assertThat(stored).filteredOn(succeeded -> !succeeded).hasSize(1);
        assertThat(stored.get(7)).isFalse();
        assertThat(tracked(null)).hasSize(19);
    }

    private List<? extends TrackedEventMessage<?>> tracked(@Nullable TrackingToken after) {
        return store.engine().readEvents(after, false).toList();
    }
}
