package dev.kartoteka.query.configuration;

import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.query.projection.Standstills;
import dev.kartoteka.query.projection.UnhandledEvent;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.ErrorContext;
import org.axonframework.eventhandling.ErrorHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets an error stop the projection, and notes at which event. What fails as a whole, such as a write to a store that is away,
 * is noted at the first event of its batch.
 */
final class NotedErrors implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(NotedErrors.class);

    private final Standstills standstills;

    NotedErrors(Standstills standstills) {
        this.standstills = standstills;
    }

    @Override
    public void handleError(ErrorContext context) throws Exception {
        try {
            note(context);
        } catch (RuntimeException e) {
            // the store that it would be noted in may be the one that is away
            LOG.debug("Where {} stands cannot be noted", context.eventProcessor(), e);
        }
        PropagatingErrorHandler.instance().handleError(context);
    }

    private void note(ErrorContext context) {
        Throwable root = context.error();
        String eventId = null;
        while (true) {
            if (root instanceof UnhandledEvent unhandled) {
                eventId = unhandled.eventId();
            }
            if (root.getCause() == null || root.getCause() == root) {
                break;
            }
            root = root.getCause();
        }
        EventMessage<?> event = event(context.failedEvents(), eventId);
        if (event != null) {
            standstills.failed(
                    context.eventProcessor(),
                    described(event),
                    root.getClass().getSimpleName(),
                    root instanceof Refusal refusal ? refusal.code().name() : null);
        }
    }

    private static @Nullable EventMessage<?> event(List<? extends EventMessage<?>> batch, @Nullable String id) {
        for (EventMessage<?> event : batch) {
            if (id == null || event.getIdentifier().equals(id)) {
                return event;
            }
        }
        return null;
    }

    private static Standstills.Event described(EventMessage<?> event) {
        return new Standstills.Event(
                event instanceof TrackedEventMessage<?> tracked
                        ? tracked.trackingToken().position().orElse(-1)
                        : -1,
                event.getIdentifier(),
                event.getPayloadType().getSimpleName(),
                event instanceof DomainEventMessage<?> domain ? domain.getAggregateIdentifier() : "",
                event instanceof DomainEventMessage<?> domain ? domain.getSequenceNumber() : -1);
    }
}
