package dev.kartoteka.standalone.acceptance;

import com.zaxxer.hikari.HikariDataSource;
import dev.kartoteka.command.record.LoadedRecords;
import dev.kartoteka.standalone.eventstore.EventStoreServer;
import dev.kartoteka.standalone.eventstore.PostgresEventStorageEngine;
import dev.kartoteka.standalone.login.LocalSystem;
import dev.kartoteka.standalone.readstore.EmbeddedReadStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.caching.NoCache;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * Two whole systems in this process on one store of events and one read store, as command sides are on Axon Server: both look at
 * what is due, and none remembers records, since the other may have changed them.
 */
final class TwoNodes implements AutoCloseable {

    /** The threads on which the second one looks at what is due are called so. */
    private static final String SECOND = "second-node-";

    final Api api;
    private final RunningSystem.Started first;
    private final LocalSystem second;
    private final Clock clock;
    private volatile Duration ahead = Duration.ZERO;
    private volatile Duration everybody = Duration.ZERO;

    /**
     * @param ofFirst what is different about the first one
     * @param ofSecond what is different about the second one
     * @param settings of both
     */
    @SuppressWarnings("StaticAssignmentInConstructor") // the clock is everybody's; it is put back at the end
    TwoNodes(
            ApplicationContextInitializer<GenericApplicationContext> ofFirst,
            ApplicationContextInitializer<GenericApplicationContext> ofSecond,
            String... settings)
            throws IOException {
        first = RunningSystem.startAnother(
                context -> {
                    forgetful(context);
                    ofFirst.initialize(context);
                },
                with(settings, "--kartoteka.projections.node-id=first", "--kartoteka.changes-elsewhere=true"));
        api = first.api;
        Path data = first.directory();
        second = LocalSystem.start(
                context -> {
                    forgetful(context);
                    share(context, EventStoreServer.class, "eventStoreServer");
                    share(context, HikariDataSource.class, "eventStorePool"); // the database takes no more connections
                    share(context, PostgresEventStorageEngine.class, "eventStorageEngine");
                    share(context, EventStore.class, "eventStore");
                    context.registerBean("taskScheduler", TaskScheduler.class, TwoNodes::named);
                    ofSecond.initialize(context);
                },
                with(
                        settings,
                        "--kartoteka.projections.node-id=second",
                        "--kartoteka.changes-elsewhere=true",
                        "--kartoteka.keys.master-key-file=" + data.resolve("master-key"),
                        "--kartoteka.mongodb-uri="
                                + first.inside(EmbeddedReadStore.class).connectionString()));
        clock = GenericEventMessage.clock;
        GenericEventMessage.clock = new ClockOfThread();
    }

    /** Has it see the payload of every command, of both, before it is carried out. */
    void beforeCommands(Consumer<Object> look) {
        for (CommandBus bus :
                List.of(first.inside(CommandBus.class), second.insides().getBean(CommandBus.class))) {
            var unused = bus.registerDispatchInterceptor(all -> (index, command) -> {
                look.accept(command.getPayload());
                return command;
            });
        }
    }

    /** By which the second one looks at what is due; its events, as those of the first, have the computer's time. */
    void secondsClock(Duration fromTheComputers) {
        ahead = fromTheComputers;
    }

    /** That of both, and of what they record. */
    void everybodysClock(Duration fromTheComputers) {
        everybody = fromTheComputers;
    }

    private static String[] with(String[] settings, String... more) {
        List<String> all = new ArrayList<>(Arrays.asList(settings));
        all.addAll(Arrays.asList(more));
        all.add("--spring.main.allow-bean-definition-overriding=true");
        return all.toArray(String[]::new);
    }

    private static void forgetful(GenericApplicationContext context) {
        context.registerBean(LoadedRecords.BEAN, Cache.class, () -> NoCache.INSTANCE);
    }

    private static TaskScheduler named() {
        ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
        scheduler.setThreadNamePrefix(SECOND);
        return scheduler;
    }

    /** What the first one has; it is the first one that ends it. */
    private <T> void share(GenericApplicationContext context, Class<T> type, String name) {
        context.registerBean(
                name, type, () -> first.insides().getBean(name, type), definition -> ((RootBeanDefinition) definition)
                        .setDestroyMethodName(""));
    }

    @Override
    public void close() throws IOException {
        GenericEventMessage.clock = clock;
        second.close();
        first.close();
    }

    private final class ClockOfThread extends Clock {

        @Override
        public Instant instant() {
            Instant now = clock.instant().plus(everybody);
            return Thread.currentThread().getName().startsWith(SECOND) ? now.plus(ahead) : now;
        }

        @Override
        public ZoneId getZone() {
            return clock.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("Nobody asks for another zone");
        }
    }
}
