package dev.kartoteka.shared.fold;

import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.event.RecordedEvent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * State × Event → State over one record's stream: a pure function on an immutable state. The same fold serves the live
 * projection, rebuilds, as-of reads, the proof of completeness, and tests.
 *
 * <p>An event type that the fold neither uses nor {@linkplain Builder#ignores ignores} is refused when it comes, and a
 * test compares {@link #eventTypes()} with the permitted types, in place of the exhaustive switch that Java 17 lacks.
 *
 * @param <S> the state; null before the first event
 */
public final class Fold<S> {

    private final Class<S> stateType;
    private final int version;
    private final Map<Class<?>, BiFunction<@Nullable S, RecordedEvent, S>> steps;
    private final Set<Class<?>> ignored;

    private Fold(
            Class<S> stateType,
            int version,
            Map<Class<?>, BiFunction<@Nullable S, RecordedEvent, S>> steps,
            Set<Class<?>> ignored) {
        this.stateType = stateType;
        this.version = version;
        this.steps = Map.copyOf(steps);
        this.ignored = Set.copyOf(ignored);
    }

    public static <S> Builder<S> of(Class<S> stateType) {
        return new Builder<>(stateType);
    }

    public Class<S> stateType() {
        return stateType;
    }

    /** Which version of the fold it is; what another one made is made anew at the next start. */
    public int version() {
        return version;
    }

    /** Every type of event that the fold knows, used or ignored. */
    public Set<Class<?>> eventTypes() {
        Set<Class<?>> types = new HashSet<>(steps.keySet());
        types.addAll(ignored);
        return types;
    }

    /** The state after the event; the same object when the event changes nothing. */
    public @Nullable S apply(@Nullable S state, RecordedEvent event) {
        Class<?> type = event.payload().getClass();
        BiFunction<@Nullable S, RecordedEvent, S> step = steps.get(type);
        if (step != null) {
            return step.apply(state, event);
        }
        if (ignored.contains(type)) {
            return state;
        }
        throw new IllegalArgumentException(
                "The fold of " + stateType.getSimpleName() + " does not know " + type.getSimpleName());
    }

    public @Nullable S applyAll(@Nullable S start, Iterable<RecordedEvent> events) {
        S state = start;
        for (RecordedEvent event : events) {
            state = apply(state, event);
        }
        return state;
    }

    /** A change that also wants to know who, when, or at which version. */
    @FunctionalInterface
    public interface Step<S, E> {
        S apply(S state, E event, RecordedEvent recorded);
    }

    /** A change of what may not be there yet. */
    @FunctionalInterface
    public interface AnyStep<S, E> {
        S apply(@Nullable S state, E event, RecordedEvent recorded);
    }

    public static final class Builder<S> {

        private final Class<S> stateType;
        private final Map<Class<?>, BiFunction<@Nullable S, RecordedEvent, S>> steps = new HashMap<>();
        private final Set<Class<?>> ignored = new HashSet<>();
        private int version = 1;

        private Builder(Class<S> stateType) {
            this.stateType = stateType;
        }

        public <E extends DomainEvent> Builder<S> start(Class<E> type, Function<E, S> step) {
            return start(type, (event, recorded) -> step.apply(event));
        }

        public <E extends DomainEvent> Builder<S> start(Class<E> type, BiFunction<E, RecordedEvent, S> step) {
            put(type, (state, recorded) -> step.apply(type.cast(recorded.payload()), recorded));
            return this;
        }

        public <E extends DomainEvent> Builder<S> then(Class<E> type, BiFunction<S, E, S> step) {
            return then(type, (state, event, recorded) -> step.apply(state, event));
        }

        public <E extends DomainEvent> Builder<S> then(Class<E> type, Step<S, E> step) {
            put(type, (state, recorded) -> {
                if (state == null) {
                    throw new IllegalStateException(type.getSimpleName() + " before the first event of its record");
                }
                return step.apply(state, type.cast(recorded.payload()), recorded);
            });
            return this;
        }

        /** For an event that may come first or later; the state is null when it is the first. */
        public <E extends DomainEvent> Builder<S> always(Class<E> type, AnyStep<S, E> step) {
            put(type, (state, recorded) -> step.apply(state, type.cast(recorded.payload()), recorded));
            return this;
        }

        /**
         * To be raised, from 1, when the same events make other states. States that the version before made are read until all
         * are made anew, so what is new in them must be nullable.
         */
        public Builder<S> version(int number) {
            version = number;
            return this;
        }

        public Builder<S> ignores(Class<? extends DomainEvent> type) {
            if (steps.containsKey(type)) {
                throw new IllegalArgumentException(type.getSimpleName() + " is both used and ignored");
            }
            ignored.add(type);
            return this;
        }

        /** Ignores every event of a sealed interface that no step was given for before. */
        public Builder<S> ignoresOthersOf(Class<? extends DomainEvent> all) {
            for (Class<?> type : all.getPermittedSubclasses()) {
                if (!steps.containsKey(type)) {
                    ignores(type.asSubclass(DomainEvent.class));
                }
            }
            return this;
        }

        public Fold<S> build() {
            return new Fold<>(stateType, version, steps, ignored);
        }

        private void put(Class<?> type, BiFunction<@Nullable S, RecordedEvent, S> step) {
            if (ignored.contains(type)) {
                throw new IllegalArgumentException(type.getSimpleName() + " is both used and ignored");
            }
            if (steps.put(type, step) != null) {
                throw new IllegalArgumentException("Two steps for " + type.getSimpleName());
            }
        }
    }
}
