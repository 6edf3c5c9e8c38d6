package dev.kartoteka.command.policy;

import dev.kartoteka.command.record.Records;
import dev.kartoteka.shared.event.DomainEvent;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps when each record wants something done, in the order of time, and has done what is due. A tick asks for what is due and
 * nothing else, so pending times cost nothing.
 */
@Component
@ProcessingGroup(DueTimes.GROUP) // never renamed: it is the key of the token
class DueTimes implements Follower {

    static final String GROUP = "due";

    private static final Logger logger = LoggerFactory.getLogger(DueTimes.class);
    private static final int AT_ONCE = 500;

    private final DueList list;
    private final SystemCommands commands;
    private final Map<String, DueKind> kinds = new HashMap<>();
    private final List<Kept<?>> sources = new ArrayList<>();

    /** For how long the first of what is due has waited. */
    private volatile double lateSeconds;

    DueTimes(
            DueList list,
            Records records,
            SystemCommands commands,
            ObjectProvider<DueKind> all,
            MeterRegistry registry) {
        this.list = list;
        this.commands = commands;
        all.forEach(kind -> {
            if (kinds.put(kind.kind(), kind) != null) {
                throw new IllegalStateException("Two kinds of due times are called " + kind.kind());
            }
            if (kind instanceof DueSource<?> source) {
                sources.add(new Kept<>(source, records));
            }
        });
        Gauge.builder("kartoteka.due.late.seconds", () -> lateSeconds)
                .description("For how long the first of what is due has waited at the last look; 0 when nothing is due")
                .register(registry);
    }

    @EventHandler
    void on(DomainEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        for (Kept<?> kept : sources) {
            if (kept.source.events().isInstance(event)) {
                kept.take(message).ifChanged(due -> {
                    String id = message.getAggregateIdentifier();
                    DueList.Entry entry = new DueList.Entry(kept.source.kind(), id, due);
                    gathered(batch).put(entry.key(), entry);
                });
            }
        }
    }

    private Map<String, DueList.Entry> gathered(UnitOfWork<?> batch) {
        UnitOfWork<?> root = batch.root();
        return root.getOrComputeResource(GROUP, key -> {
            Map<String, DueList.Entry> changed = new LinkedHashMap<>();
            root.onPrepareCommit(work -> list.write(changed.values()));
            return changed;
        });
    }

    @Scheduled(fixedDelayString = "${kartoteka.due-interval}")
    void tick() {
        try {
            Instant now = GenericEventMessage.clock.instant();
            list.forgetTriesAhead(now, AT_ONCE);
            List<DueList.Due> due = list.due(now, AT_ONCE);
            lateSeconds = due.isEmpty() ? 0 : (now.toEpochMilli() - due.get(0).nextAt()) / 1000.0;
            for (DueList.Due one : due) {
                send(one, now);
            }
        } catch (RuntimeException e) {
            // a store is away, or the system ends: the next tick tries again, nothing is lost
            logger.warn("What is due waits: {}", e.getClass().getSimpleName());
        }
    }

    private void send(DueList.Due one, Instant now) {
        DueKind kind = kinds.get(one.kind());
        if (kind == null) { // of a release that knew more kinds
            list.settle(one.kind(), one.id(), one.dueAt(), null);
            return;
        }
        try {
            Object command = kind.command(one.id(), one.dueAt());
            if (command != null) {
                var unused = commands.send(command, "due-" + one.kind(), one.key() + "@" + one.dueAt(), null);
            }
        } catch (RuntimeException e) {
            logger.warn("{} was due and failed: {}", one.key(), e.getClass().getSimpleName());
        }
        // what was done is taken away by its event; this holds off what was not, and what lags
        list.holdOff(one, now, kind.lookAgain());
    }

    /** A source with what is remembered of its records. */
    private static final class Kept<S> {

        private final DueSource<S> source;
        private final FoldedStreams<S> streams;

        Kept(DueSource<S> source, Records records) {
            this.source = source;
            this.streams = new FoldedStreams<>(records, source.fold());
        }

        Moved take(DomainEventMessage<?> event) {
            FoldedStreams.Step<S> step = streams.take(event);
            Instant before = step.before() == null ? null : source.dueAt(step.before());
            Instant after = step.after() == null ? null : source.dueAt(step.after());
            return new Moved(!step.compared() || !Objects.equals(before, after), after);
        }
    }

    /** What an event made of a due time. */
    private record Moved(boolean changed, @Nullable Instant due) {

        void ifChanged(Consumer<@Nullable Instant> then) {
            if (changed) {
                then.accept(due);
            }
        }
    }
}
