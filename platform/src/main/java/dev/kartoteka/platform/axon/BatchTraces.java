package dev.kartoteka.platform.axon;

import dev.kartoteka.platform.tracing.Tracing;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Gives each trace whose events are in a batch of a projection a span as long as the batch: only then are the documents written.
 * What is older was traced when it happened, and is now only told again.
 */
final class BatchTraces implements MessageHandlerInterceptor<EventMessage<?>> {

    private static final Duration RECENT = Duration.ofMinutes(10);
    private static final String SEEN = BatchTraces.class.getName();

    private final Tracing tracing;
    private final String projection;

    BatchTraces(Tracing tracing, String projection) {
        this.tracing = tracing;
        this.projection = projection;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends EventMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        EventMessage<?> event = unitOfWork.getMessage();
        if (event.getTimestamp().isAfter(Instant.now().minus(RECENT))) {
            traces(unitOfWork.root()).add(AppendMeter.traceId(event));
        }
        return chain.proceed();
    }

    private Set<String> traces(UnitOfWork<?> batch) {
        return batch.getOrComputeResource(SEEN, any -> {
            Set<String> traces = new LinkedHashSet<>();
            Instant began = Instant.now();
            batch.onCleanup(over ->
                    traces.forEach(traceId -> tracing.past("projection " + projection, traceId, began, outcome(over))));
            return traces;
        });
    }

    private static String outcome(UnitOfWork<?> over) {
        return over.isRolledBack() ? "failed" : "done";
    }
}
