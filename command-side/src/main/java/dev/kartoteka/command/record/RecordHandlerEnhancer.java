package dev.kartoteka.command.record;

import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.metadata.MetadataKeys;
import java.lang.reflect.Executable;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/**
 * Wraps every handler of an aggregate with what holds for all of them: a command meets the version it expects, nothing
 * happens in the future or before the last event of the same record, and a change answers the version it led to.
 */
public final class RecordHandlerEnhancer implements HandlerEnhancerDefinition {

    @Override
    public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> original) {
        // by the annotation, not by Axon's own wrapper: which of the two enhancers comes first is not settled
        Executable handler = original.unwrap(Executable.class).orElse(null);
        if (handler == null) {
            return original;
        }
        if (handler.isAnnotationPresent(EventSourcingHandler.class)) {
            return new TimeKeepingHandler<>(original);
        }
        if (handler.isAnnotationPresent(CommandHandler.class)) {
            return new GuardedCommandHandler<>(original);
        }
        return original;
    }

    private static final class TimeKeepingHandler<T> extends WrappedMessageHandlingMember<T> {

        TimeKeepingHandler(MessageHandlingMember<T> delegate) {
            super(delegate);
        }

        @Override
        public @Nullable Object handle(Message<?> message, @Nullable T target) throws Exception {
            Object result = super.handle(message, target);
            if (target instanceof EventSourcedRecord eventSourced && message instanceof EventMessage<?> event) {
                eventSourced.happened(occurredAt(event));
            }
            return result;
        }

        private static Instant occurredAt(EventMessage<?> event) {
            Object told = event.getMetaData().get(MetadataKeys.OCCURRED_AT);
            return told == null ? event.getTimestamp() : Instant.parse((String) told);
        }
    }

    private static final class GuardedCommandHandler<T> extends WrappedMessageHandlingMember<T> {

        GuardedCommandHandler(MessageHandlingMember<T> delegate) {
            super(delegate);
        }

        @Override
        public @Nullable Object handle(Message<?> message, @Nullable T target) throws Exception {
            EventSourcedRecord existing = target instanceof EventSourcedRecord eventSourced ? eventSourced : null;
            if (existing != null) {
                requireExpectedVersion(message);
            }
            placeInTime((CommandMessage<?>) message, existing == null ? null : existing.lastOccurredAt());
            Object result = super.handle(message, target);
            return existing == null ? result : AggregateLifecycle.getVersion();
        }

        private static void requireExpectedVersion(Message<?> message) {
            Object expected = message.getMetaData().get(CommandMetadata.EXPECTED_VERSION);
            Long version = AggregateLifecycle.getVersion();
            long actual = version == null ? -1 : version; // null for one that the command begins
            if (expected != null && ((Number) expected).longValue() != actual) {
                throw new DomainRuleViolated(
                        FailureCode.VERSION_CONFLICT, "The record is at version " + actual + ", not " + expected);
            }
        }

        private static void placeInTime(CommandMessage<?> command, @Nullable Instant last) {
            Clock clock = GenericEventMessage.clock;
            Instant now = clock.instant();
            Object told = command.getMetaData().get(MetadataKeys.OCCURRED_AT);
            if (told == null) {
                // clocks of two nodes may differ, the order of a record may not
                Instant occurredAt = last != null && last.isAfter(now) ? last : now;
                CurrentUnitOfWork.get()
                        .registerCorrelationDataProvider(
                                any -> Map.of(MetadataKeys.OCCURRED_AT, occurredAt.toString()));
                return;
            }
            Instant occurredAt = Instant.parse((String) told);
            if (occurredAt.isAfter(now)) {
                throw new DomainRuleViolated(FailureCode.OCCURRED_IN_FUTURE, "occurredAt is later than now");
            }
            if (last != null && occurredAt.isBefore(last)) {
                throw new DomainRuleViolated(
                        FailureCode.OCCURRED_BEFORE_LAST_EVENT,
                        "occurredAt is before " + last + ", when the last event of this record occurred");
            }
        }
    }
}
