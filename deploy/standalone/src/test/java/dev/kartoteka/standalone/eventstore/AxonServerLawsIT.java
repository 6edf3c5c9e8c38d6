package dev.kartoteka.standalone.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.platform.problem.StoreFailures;
import dev.kartoteka.shared.client.ClientRegistered;
import dev.kartoteka.shared.client.ClientTagged;
import dev.kartoteka.shared.metadata.MetadataKeys;
import dev.kartoteka.shared.value.ContactDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What the projections rely on, of an Axon Server: who follows gets every stored event, at positions without gaps, in one
 * order for all; and each record's stream is its part of that. The store may be in use: what is told here are clients.
 */
@ExtendWith(AxonServerUnderTest.class)
class AxonServerLawsIT {

    private static final int APPENDS = 80;
    private static final int CLIENTS = 6;

    private static final ContactDetails NO_DETAILS =
            new ContactDetails(null, null, null, null, null, null, null, null, null, null);

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();

    @RepeatedTest(3)
    @Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void whoFollowsGetsExactlyWhatIsStored(
            AxonServerEventStore reader,
            AxonServerEventStore first,
            AxonServerEventStore second,
            AxonServerEventStore third,
            AxonServerEventStore fourth)
            throws InterruptedException {
        long seed = System.nanoTime();
        List<AxonServerEventStore> writers = List.of(first, second, third, fourth);
        TrackingToken start = reader.createHeadToken();
        List<TrackedEventMessage<?>> live = new ArrayList<>();
        try (TrackingEventStream following = reader.openStream(start)) {
            assertThat(Concurrently.run(writers.size(), i -> appendAtRandom(writers.get(i), new Random(seed + i))))
                    .as("seed %d", seed)
                    .containsOnly(true);
            TrackingToken end = reader.createHeadToken();
            readUntil(end, following, live);
        }

        assertThat(refused).as("clashes, without which nothing is shown").isNotEmpty();
        long from = positionOf(start);
        assertThat(live.stream().map(event -> positionOf(event.trackingToken())))
                .as("seed %d", seed)
                .containsExactlyElementsOf(LongStream.rangeClosed(from + 1, from + live.size())
                        .boxed()
                        .toList());
        assertThat(ids(ofThisRun(live)))
                .as("seed %d", seed)
                .containsExactlyInAnyOrderElementsOf(acknowledged)
                .doesNotContainAnyElementsOf(refused);
        List<TrackedEventMessage<?>> again = new ArrayList<>();
        try (TrackingEventStream later = second.openStream(start)) {
            readUntil(live.get(live.size() - 1).trackingToken(), later, again);
        }
        assertThat(ids(again)).isEqualTo(ids(live));
        for (int i = 0; i < CLIENTS; i++) {
            String client = client(i);
            assertThat(ids(third.readEvents(client).asStream().toList()))
                    .as(client)
                    .isEqualTo(ids(ofThisRun(live).stream()
                            .filter(event -> aggregate(event).equals(client))
                            .toList()));
        }
    }

    private void appendAtRandom(AxonServerEventStore writer, Random random) {
        for (int i = 0; i < APPENDS; i++) {
            String client = client(random.nextInt(CLIENTS));
            long next = writer.lastSequenceNumberFor(client).orElse(-1L) + 1;
            List<DomainEventMessage<?>> batch = IntStream.range(0, 1 + random.nextInt(3))
                    .<DomainEventMessage<?>>mapToObj(more -> event(client, next + more))
                    .toList();
            try {
                writer.publish(batch);
                batch.forEach(event -> acknowledged.add(event.getIdentifier()));
            } catch (RuntimeException e) { // somebody was faster: nothing of it may be there
                assertThat(StoreFailures.isConflict(e) || e instanceof AggregateStreamCreationException)
                        .as("%s", e)
                        .isTrue();
                batch.forEach(event -> refused.add(event.getIdentifier()));
            }
        }
    }

    private DomainEventMessage<?> event(String client, long sequence) {
        Object payload = sequence == 0
                ? new ClientRegistered(client, "ORGANISATION", "Laws " + run, NO_DETAILS, null, List.of(), null)
                : new ClientTagged(client, List.of("t" + sequence));
        Map<String, String> metadata = Map.of(
                MetadataKeys.ACTOR_ID, "system", MetadataKeys.ACTOR_TYPE, "SYSTEM", MetadataKeys.CHANNEL, "SYSTEM");
        return new GenericDomainEventMessage<>("Client", client, sequence, payload, metadata);
    }

    private String client(int number) {
        return "client-" + run + "-" + number;
    }

    private List<TrackedEventMessage<?>> ofThisRun(List<TrackedEventMessage<?>> events) {
        return events.stream()
                .filter(event -> aggregate(event).startsWith("client-" + run))
                .toList();
    }

    private static void readUntil(TrackingToken end, TrackingEventStream stream, List<TrackedEventMessage<?>> into)
            throws InterruptedException {
        while (into.isEmpty() || !into.get(into.size() - 1).trackingToken().covers(end)) {
            into.add(stream.nextAvailable());
        }
    }

    private static String aggregate(EventMessage<?> event) {
        return ((DomainEventMessage<?>) event).getAggregateIdentifier();
    }

    private static long positionOf(TrackingToken token) {
        return token.position().orElseThrow();
    }

    private static List<String> ids(List<? extends EventMessage<?>> events) {
        return events.stream().<String>map(EventMessage::getIdentifier).toList();
    }
}
