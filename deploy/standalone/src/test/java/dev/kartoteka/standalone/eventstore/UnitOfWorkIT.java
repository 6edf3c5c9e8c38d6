package dev.kartoteka.standalone.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class UnitOfWorkIT {

    @RegisterExtension
    private final TestEventStore store = new TestEventStore();

    @SuppressWarnings("NullAway.Init") // set before each test
    private EmbeddedEventStore events;

    @BeforeEach
    void open() {
        events = EmbeddedEventStore.builder().storageEngine(store.engine()).build();
    }

    @AfterEach
    void shutDown() {
        events.shutDown();
    }

    @Test
    void storesOnCommitWhatWasPublished() {
        UnitOfWork<EventMessage<?>> unit = unitOfWork();
        events.publish(Noted.in("a", 0));
        events.publish(Noted.in("a", 1));
        assertThat(store.engine().headPosition()).isZero();
        unit.commit();
        assertThat(store.engine().headPosition()).isEqualTo(2);
    }

    @Test
    void storesNothingOnRollback() {
        UnitOfWork<EventMessage<?>> unit = unitOfWork();
        events.publish(Noted.in("a", 0));
        unit.rollback();
        assertThat(store.engine().headPosition()).isZero();
    }

    @Test
    void storesNothingWhenAnotherHandlerFailsDuringTheCommit() {
        UnitOfWork<EventMessage<?>> unit = unitOfWork();
        events.publish(Noted.in("a", 0));
        unit.onPrepareCommit(u -> {
            throw new IllegalStateException("the other handler");
        });
        assertThatThrownBy(unit::commit).hasMessage("the other handler");
        assertThat(store.engine().headPosition()).isZero();
    }

    @Test
    void storesInOneTransactionWhatASubscriberPublishesDuringTheCommit() {
        store.engine().appendEvents(Noted.in("taken", 0));
        events.subscribe(published -> {
            if (published.size() == 1) {
                events.publish(Noted.in("taken", 0), new GenericEventMessage<>(new Noted("another")));
            }
        });
        UnitOfWork<EventMessage<?>> unit = unitOfWork();
        events.publish(Noted.in("a", 0));
        assertThatThrownBy(unit::commit).isInstanceOf(AggregateStreamCreationException.class);
        assertThat(store.engine().headPosition()).isEqualTo(1);
    }

    @Test
    void storesAtTheEndOfTheOutermostUnit() {
        UnitOfWork<EventMessage<?>> outer = unitOfWork();
        UnitOfWork<EventMessage<?>> inner = unitOfWork();
        events.publish(Noted.in("a", 0));
        inner.commit();
        assertThat(store.engine().headPosition()).isZero();
        outer.commit();
        assertThat(store.engine().headPosition()).isEqualTo(1);
    }

    private static UnitOfWork<EventMessage<?>> unitOfWork() {
        return DefaultUnitOfWork.startAndGet(new GenericEventMessage<>("a message"));
    }
}
