package dev.kartoteka.platform.axon;

import dev.kartoteka.platform.tracing.Traced;
import dev.kartoteka.platform.tracing.Tracing;
import dev.kartoteka.shared.metadata.MetadataKeys;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Times what it takes to store the events of a command, in whichever store: the interceptors of an event store are called just
 * before it appends, with all events of the unit of work, whose commit comes when they are stored.
 */
public final class AppendMeter implements MessageDispatchInterceptor<EventMessage<?>> {

    private static final String APPENDED = AppendMeter.class.getName();

    private final Timer stored;
    private final Timer failed;
    private final Counter events;
    private final Tracing tracing;

    AppendMeter(MeterRegistry registry, Tracing tracing) {
        this.tracing = tracing;
        this.stored = timer(registry, "stored");
        this.failed = timer(registry, "failed");
        this.events = Counter.builder("kartoteka.event.store.events")
                .description("Events that this process stored")
                .register(registry);
    }

    private static Timer timer(MeterRegistry registry, String outcome) {
        return Timer.builder("kartoteka.event.store.append")
                .description("Time to store the events of a command, until they are on disk")
                .tag("outcome", outcome)
                .register(registry);
    }

    /** Whether anything was to be stored in a unit of work. */
    public static boolean appendedIn(UnitOfWork<?> unitOfWork) {
        return unitOfWork.root().resources().containsKey(APPENDED);
    }

    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(List<? extends EventMessage<?>> appended) {
        if (CurrentUnitOfWork.isStarted()) {
            UnitOfWork<?> root = CurrentUnitOfWork.get().root();
            if (root.resources().putIfAbsent(APPENDED, true) == null) {
                long since = System.nanoTime();
                int count = appended.size();
                Traced span = span(appended);
                root.onCommit(done -> {
                    stored.record(System.nanoTime() - since, TimeUnit.NANOSECONDS);
                    events.increment(count);
                    span.close();
                });
                root.onRollback(undone -> {
                    failed.record(System.nanoTime() - since, TimeUnit.NANOSECONDS);
                    span.close();
                });
            }
        }
        return (index, event) -> event;
    }

    /** Where Axon Server handed the command on, no span of this process is above it; the trace is known by the events. */
    private Traced span(List<? extends EventMessage<?>> appended) {
        if (!tracing.isOn()) {
            return Traced.NOTHING;
        }
        Traced span = tracing.step("append", traceId(appended.get(0)));
        span.label("kartoteka.events", appended.size());
        return span;
    }

    static String traceId(EventMessage<?> event) {
        return String.valueOf(event.getMetaData().get(MetadataKeys.REQUEST_ID));
    }
}
