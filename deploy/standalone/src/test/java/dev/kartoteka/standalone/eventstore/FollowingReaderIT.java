package dev.kartoteka.standalone.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Many append at random, clashing often, while others follow. */
class FollowingReaderIT {

    private static final int THREADS = 8;
    private static final int APPENDS = 60;
    private static final int AGGREGATES = 12;

    @RegisterExtension
    private final TestEventStore store = new TestEventStore();

    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();

    @RepeatedTest(5)
    void seesExactlyWhatWasAcknowledgedInTheOrderOfPositions() {
        long seed = System.nanoTime();
        try (Follower early = new Follower(store.engine());
                Follower another = new Follower(store.engine())) {
            assertThat(Concurrently.run(THREADS, i -> appendAtRandom(new Random(seed + i))))
                    .as("seed %d", seed)
                    .containsOnly(true);

            List<StoredEvent> stored = store.engine()
                    .storedEvents(1, store.engine().headPosition())
                    .toList();
            List<String> identifiers = stored.stream().map(StoredEvent::eventId).toList();
            assertThat(identifiers).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(acknowledged);
            assertThat(stored)
                    .extracting(StoredEvent::position)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, stored.size()).boxed().toList());
            await().untilAsserted(() -> assertThat(early.seen()).isEqualTo(identifiers));
            await().untilAsserted(() -> assertThat(another.seen()).isEqualTo(identifiers));
            assertThat(byAggregate(stored)).as("seed %d", seed).isEqualTo(streams());
        }
    }

    private void appendAtRandom(Random random) {
        for (int i = 0; i < APPENDS; i++) {
            String aggregate = "a-" + random.nextInt(AGGREGATES);
            long next = store.engine().lastSequenceNumberFor(aggregate).orElse(-1L) + 1;
            List<DomainEventMessage<Noted>> batch = new ArrayList<>();
            for (int size = 1 + random.nextInt(4); batch.size() < size; ) {
                batch.add(Noted.in(aggregate, next + batch.size()));
            }
            try {
                store.engine().appendEvents(batch);
                batch.forEach(event -> acknowledged.add(event.getIdentifier()));
            } catch (ConcurrencyException | AggregateStreamCreationException e) {
                assertThat(e).hasMessageContaining(aggregate); // somebody was faster; the event must not be there
            }
        }
    }

    private static Map<String, List<String>> byAggregate(List<StoredEvent> stored) {
        Map<String, List<String>> streams = new HashMap<>();
        stored.forEach(event -> {
            List<String> stream = streams.computeIfAbsent(event.aggregateId(), id -> new ArrayList<>());
            assertThat(event.sequence()).isEqualTo(stream.size());
            stream.add(event.eventId());
        });
        return streams;
    }

    private Map<String, List<String>> streams() {
        Map<String, List<String>> streams = new HashMap<>();
        for (int i = 0; i < AGGREGATES; i++) {
            List<String> stream = store.engine()
                    .readEvents("a-" + i)
                    .asStream()
                    .<String>map(EventMessage::getIdentifier)
                    .toList();
            if (!stream.isEmpty()) {
                streams.put("a-" + i, stream);
            }
        }
        return streams;
    }
}
