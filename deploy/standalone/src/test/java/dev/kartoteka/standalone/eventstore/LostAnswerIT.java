package dev.kartoteka.standalone.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The connection breaks in the very moment of a commit, before or after the database has carried it out. */
class LostAnswerIT {

    @RegisterExtension
    private final TestEventStore store = new TestEventStore();

    private final AtomicInteger unreachable = new AtomicInteger();
    private final AtomicInteger committed = new AtomicInteger();
    private Duration patience = Duration.ofMinutes(1);

    @Test
    void acknowledgesWhatWasCommittedAlthoughTheAnswerWasLost() {
        try (PostgresEventStorageEngine engine = engineWhoseFirstCommitBreaks(true)) {
            unreachable.set(2);
            engine.appendEvents(Noted.in("a", 0, "e-1"));
            engine.appendEvents(Noted.in("a", 1, "e-2"));
            assertThat(engine.positionOf("e-1")).hasValue(1L);
            assertThat(engine.positionOf("e-2")).hasValue(2L);
        }
    }

    @Test
    void refusesWhatWasNotCommitted() {
        try (PostgresEventStorageEngine engine = engineWhoseFirstCommitBreaks(false)) {
            assertThatThrownBy(() -> engine.appendEvents(Noted.in("a", 0, "e-1")))
                    .isInstanceOfSatisfying(EventStoreUnavailable.class, e -> assertThat(e.outcomeUnknown())
                            .isFalse());
            engine.appendEvents(Noted.in("a", 0, "e-2"));
            assertThat(engine.positionOf("e-1")).isEmpty();
            assertThat(engine.positionOf("e-2")).hasValue(1L);
        }
    }

    @Test
    void tellsWithinTheTimeThatItDoesNotKnowAndDoesNothingUntilItDoes() {
        patience = Duration.ofMillis(300);
        try (PostgresEventStorageEngine engine = engineWhoseFirstCommitBreaks(true)) {
            unreachable.set(Integer.MAX_VALUE);
            assertThatThrownBy(() -> engine.appendEvents(Noted.in("a", 0, "e-1")))
                    .isInstanceOfSatisfying(EventStoreUnavailable.class, e -> assertThat(e.outcomeUnknown())
                            .isTrue());
            // who decided by what is stored now might do again what is done
            assertNothingStored(() -> engine.appendEvents(Noted.in("b", 0, "e-2")));
            assertNothingStored(() -> engine.readEvents("a", 0).asStream().toList());
            assertNothingStored(() -> engine.lastSequenceNumberFor("a"));

            unreachable.set(0);
            await().ignoreException(EventStoreUnavailable.class)
                    .until(() -> engine.lastSequenceNumberFor("a"), found -> found.equals(Optional.of(0L)));
            assertThat(engine.positionOf("e-1")).hasValue(1L);
            engine.appendEvents(Noted.in("b", 0, "e-3"));
            assertThat(engine.positionOf("e-2")).isEmpty();
            assertThat(engine.positionOf("e-3")).hasValue(2L);
        }
    }

    @Test
    void storesNothingOfWhatNobodyWaitsForAnyLonger() throws InterruptedException {
        patience = Duration.ofMillis(300);
        try (PostgresEventStorageEngine engine = engineWhoseFirstCommitBreaks(true)) {
            unreachable.set(Integer.MAX_VALUE);
            Thread first = new Thread(() -> assertThatThrownBy(() -> engine.appendEvents(Noted.in("a", 0, "e-1")))
                    .isInstanceOf(EventStoreUnavailable.class));
            first.start();
            await().until(() -> committed.get() > 0);
            assertNothingStored(() -> engine.appendEvents(Noted.in("b", 0, "e-2")));
            first.join();

            unreachable.set(0);
            await().ignoreException(EventStoreUnavailable.class)
                    .until(() -> engine.lastSequenceNumberFor("a"), found -> found.equals(Optional.of(0L)));
            engine.appendEvents(Noted.in("b", 0, "e-3"));
            assertThat(engine.positionOf("e-2")).isEmpty();
            assertThat(engine.positionOf("e-3")).hasValue(2L);
        }
    }

    private static void assertNothingStored(ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(EventStoreUnavailable.class, e -> assertThat(e.outcomeUnknown())
                        .isFalse());
    }

    private PostgresEventStorageEngine engineWhoseFirstCommitBreaks(boolean afterwards) {
        DataSource breaking = intercept(DataSource.class, store.dataSource(), (method, call) -> {
            if (!method.equals("getConnection")) {
                return call.proceed();
            }
            if (committed.get() > 0 && unreachable.getAndDecrement() > 0) {
                throw new SQLException("unreachable", "08001");
            }
            Connection connection = (Connection) call.proceed();
            return intercept(Connection.class, connection, (name, inner) -> {
                if (!name.equals("commit") || committed.getAndIncrement() > 0) {
                    return inner.proceed();
                }
                if (afterwards) {
                    inner.proceed();
                } else {
                    connection.rollback();
                }
                throw new SQLException("connection lost", "08006");
            });
        });
        return PostgresEventStorageEngine.open(
                breaking, TestEventStore.serializer(), NoOpEventUpcaster.INSTANCE, new SimpleMeterRegistry(), patience);
    }

    private static <T> T intercept(Class<T> type, T target, Interceptor interceptor) {
        Object proxy = Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> interceptor.call(method.getName(), () -> {
                    try {
                        return method.invoke(target, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause() instanceof Exception cause ? cause : e;
                    }
                }));
        return type.cast(proxy);
    }

    private interface Interceptor {
        Object call(String method, Call call) throws Exception;
    }

    private interface Call {
        Object proceed() throws Exception;
    }
}
