package dev.kartoteka.command.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import dev.kartoteka.command.record.InMemoryRecords;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.product.ProductAdded;
import dev.kartoteka.shared.product.ProductEvent;
import dev.kartoteka.shared.product.ProductRepriced;
import dev.kartoteka.shared.product.ProductRetired;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What is due is sent when its time has come, and again only as long as nobody says that it is done. */
class DueTimesTest {

    private static final Instant DUE = Instant.parse("2026-03-01T10:00:00Z");

    private final Clock before = GenericEventMessage.clock;
    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final MongoClient client = MongoClients.create(server.bindAndGetConnectionString());
    private final InMemoryRecords records = new InMemoryRecords();
    private final SystemCommands commands = mock();
    private final DueTimes due = new DueTimes(
            new DueList(new MongoTemplate(client, "test")),
            records,
            commands,
            provider(new Reviews()),
            new SimpleMeterRegistry());

    @AfterEach
    void stop() {
        GenericEventMessage.clock = before;
        client.close();
        server.shutdownNow();
    }

    @Test
    void isSentWhenItsTimeHasComeAndNotBefore() {
        happened(0, added("product-1"));

        tickAt(DUE.minusMillis(1));
        verify(commands, never()).send(any(), any(), any(), any());

        tickAt(DUE);
        verify(commands).send(eq("review product-1"), eq("due-review"), any(String.class), isNull());
    }

    @Test
    void isSentAgainOnlyAfterAWhileWhenNothingCameOfIt() {
        happened(0, added("product-1"));
        when(commands.send(any(), any(), any(String.class), any())).thenReturn(Optional.of(FailureCode.NOT_FOUND));
        tickAt(DUE);
        clearInvocations(commands);

        tickAt(DUE.plusSeconds(59));
        verify(commands, never()).send(any(), any(), any(String.class), any());

        tickAt(DUE.plusSeconds(60));
        verify(commands).send(any(), any(), any(String.class), any());
    }

    @Test
    void whatWasTriedDoesNotWaitForThatTimeAgainWhenTheClockIsSetBack() {
        happened(0, added("product-1"));
        tickAt(DUE.plus(Duration.ofDays(365)));
        clearInvocations(commands);

        tickAt(DUE.minusMillis(1));
        verify(commands, never()).send(any(), any(), any(String.class), any());

        tickAt(DUE);
        verify(commands).send(any(), any(), any(String.class), any());
    }

    @Test
    void isSentNoMoreWhenTheRecordSaysSo() {
        happened(0, added("product-1"));
        happened(1, new ProductRetired("product-1"));

        tickAt(DUE.plusSeconds(100));

        verify(commands, never()).send(any(), any(), any(String.class), any());
    }

    @Test
    void movesWithTheRecord() {
        happened(0, added("product-1"));
        happened(1, new ProductRepriced("product-1", BigDecimal.ONE, "EUR", BigDecimal.TEN, "EUR"));

        tickAt(DUE.plusSeconds(100));
        verify(commands, never()).send(any(), any(), any(String.class), any());

        tickAt(DUE.plusSeconds(3600));
        verify(commands).send(any(), any(), any(String.class), any());
    }

    @Test
    void whatFailsDoesNotHoldUpTheRest() {
        happened(0, added("product-1"));
        happened(0, added("product-2"));
        when(commands.send(eq("review product-1"), any(), any(String.class), any()))
                .thenThrow(new IllegalStateException("away"));

        tickAt(DUE);

        verify(commands).send(eq("review product-2"), any(), any(String.class), any());
    }

    @Test
    void handlingEventsAgainChangesNothing() {
        happened(0, added("product-1"));
        happened(1, new ProductRetired("product-1"));

        handle(0, added("product-1"));
        tickAt(DUE);

        verify(commands, never()).send(any(), any(), any(String.class), any());
        assertThat(new MongoTemplate(client, "test").getCollection("due").countDocuments())
                .isZero();
    }

    private void tickAt(Instant now) {
        GenericEventMessage.clock = Clock.fixed(now, ZoneOffset.UTC);
        due.tick();
    }

    private void happened(long sequence, DomainEvent event) {
        records.append(event);
        handle(sequence, event);
    }

    private void handle(long sequence, DomainEvent event) {
        GenericDomainEventMessage<DomainEvent> message =
                new GenericDomainEventMessage<>("Product", event.recordId(), sequence, event);
        DefaultUnitOfWork.startAndGet(message).executeWithResult(() -> {
            due.on(event, message, CurrentUnitOfWork.get());
            return null;
        });
    }

    private static ProductAdded added(String id) {
        return new ProductAdded(id, "C", "N", BigDecimal.ONE, "EUR", null);
    }

    private static ObjectProvider<DueKind> provider(DueKind source) {
        return new ObjectProvider<>() {
            @Override
            public Stream<DueKind> stream() {
                return Stream.of(source);
            }
        };
    }

    /** Wants a product looked at when it is added; after each new price an hour later than before. */
    private static final class Reviews implements DueSource<Instant> {

        @Override
        public String kind() {
            return "review";
        }

        @Override
        public Class<? extends DomainEvent> events() {
            return ProductEvent.class;
        }

        @Override
        public Fold<Instant> fold() {
            return Fold.of(Instant.class)
                    .start(ProductAdded.class, event -> DUE)
                    .then(ProductRepriced.class, (due, event) -> due.plusSeconds(3600))
                    .then(ProductRetired.class, (due, event) -> Instant.MAX)
                    .build();
        }

        @Override
        public @Nullable Instant dueAt(Instant state) {
            return state.equals(Instant.MAX) ? null : state;
        }

        @Override
        public Object command(String recordId, Instant dueAt) {
            return "review " + recordId;
        }
    }
}
