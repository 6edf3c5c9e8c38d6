package dev.kartoteka.command.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dev.kartoteka.command.record.Records;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.reminder.ReminderDropped;
import dev.kartoteka.shared.reminder.ReminderEvent;
import dev.kartoteka.shared.reminder.ReminderFired;
import dev.kartoteka.shared.reminder.ReminderSet;
import dev.kartoteka.standalone.readstore.EmbeddedReadStore;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * A look at what is due reads what is due, however much is pending: counted in documents, not in time. With
 * {@code -Dkartoteka.test.pending=100000} that many are pending at the end.
 */
class PendingDueTimesIT {

    private static final int MOST = Integer.getInteger("kartoteka.test.pending", 5_000);
    private static final int DUE = 3;
    private static final Instant PAST = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant FAR = Instant.parse("2199-01-01T00:00:00Z");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void aLookCostsNoMoreTheMoreIsPending() {
        try (EmbeddedReadStore server = EmbeddedReadStore.start(directory, 0);
                MongoClient client = MongoClients.create(server.connectionString())) {
            Reminders reminders = new Reminders();
            DueTimes due = dueTimes(client, reminders);
            set(due, 0, 100, FAR);
            set(due, 100, 100 + DUE, PAST);
            long fewPending = looked(client, due);
            assertThat(reminders.asked).hasSize(DUE);

            set(due, 200, MOST, FAR);
            set(due, MOST, MOST + DUE, PAST);
            long manyPending = looked(client, due);
            assertThat(reminders.asked).hasSize(2 * DUE);
            long nothingDue = looked(client, due);

            assertThat(manyPending).isEqualTo(fewPending);
            assertThat(nothingDue).isZero();
            System.out.println(MOST + " pending: " + manyPending + " documents read for " + DUE + " due, " + nothingDue
                    + " for none");
        }
    }

    private static DueTimes dueTimes(MongoClient client, Reminders reminders) {
        SystemCommands nobody = new SystemCommands(
                DefaultCommandGateway.builder()
                        .commandBus(SimpleCommandBus.builder().build())
                        .build(),
                EmbeddedEventStore.builder()
                        .storageEngine(new InMemoryEventStorageEngine())
                        .build());
        return new DueTimes(
                new DueList(new MongoTemplate(client, "due")),
                new Records() {
                    @Override
                    public <S> @Nullable S current(String recordId, Fold<S> fold) {
                        return null;
                    }
                },
                nobody,
                only(reminders),
                new SimpleMeterRegistry());
    }

    private static long looked(MongoClient client, DueTimes due) {
        long before = scanned(client);
        due.tick();
        return scanned(client) - before;
    }

    private static long scanned(MongoClient client) {
        return client.getDatabase("admin")
                .runCommand(new Document("serverStatus", 1))
                .get("metrics", Document.class)
                .get("queryExecutor", Document.class)
                .getLong("scannedObjects");
    }

    /** Reminders that are set for a moment, in portions as they come from the store of events. */
    private static void set(DueTimes due, int from, int to, Instant at) {
        for (int first = from; first < to; first += 200) {
            List<DomainEventMessage<?>> batch = new ArrayList<>();
            for (int i = first; i < Math.min(to, first + 200); i++) {
                ReminderSet event = new ReminderSet("reminder-" + i, "employee-1", "SCHEDULE", null, at);
                batch.add(new GenericDomainEventMessage<>("Reminder", event.reminderId(), 0, event));
            }
            new DefaultUnitOfWork<>(batch.get(0)).executeWithResult(() -> {
                batch.forEach(message -> due.on((DomainEvent) message.getPayload(), message, CurrentUnitOfWork.get()));
                return Optional.empty();
            });
        }
    }

    private static ObjectProvider<DueKind> only(DueKind source) {
        return new ObjectProvider<>() {
            @Override
            public Stream<DueKind> stream() {
                return Stream.of(source);
            }
        };
    }

    /** Notes of which it was asked what to send, and sends nothing: what that costs is no part of a look. */
    private static final class Reminders implements DueSource<Instant> {

        private final List<String> asked = new ArrayList<>();

        @Override
        public String kind() {
            return "reminders";
        }

        @Override
        public Class<? extends DomainEvent> events() {
            return ReminderEvent.class;
        }

        @Override
        public Fold<Instant> fold() {
            return Fold.of(Instant.class)
                    .start(ReminderSet.class, ReminderSet::dueAt)
                    .ignores(ReminderFired.class)
                    .ignores(ReminderDropped.class)
                    .build();
        }

        @Override
        public Instant dueAt(Instant state) {
            return state;
        }

        @Override
        public @Nullable Object command(String recordId, Instant dueAt) {
            asked.add(recordId);
            return null;
        }
    }
}
