package dev.kartoteka.platform.axon;

import dev.kartoteka.platform.metrics.Meters;
import io.micrometer.core.instrument.Counter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Times the batches of one projection and counts their events. It is called for every event, and does nothing but for the first
 * of a batch: a rebuild handles a hundred thousand a second.
 */
final class BatchMeter implements MessageHandlerInterceptor<EventMessage<?>> {

    private static final String BEGUN = BatchMeter.class.getName();

    private final Meters batches;
    private final Counter events;
    private final String projection;

    BatchMeter(Meters batches, Counter events, String projection) {
        this.batches = batches;
        this.events = events;
        this.projection = projection;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends EventMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        UnitOfWork<?> batch = unitOfWork.root();
        if (batch.resources().putIfAbsent(BEGUN, true) == null) {
            long since = System.nanoTime();
            int size = batch instanceof BatchingUnitOfWork<?> many
                    ? many.getMessages().size()
                    : 1;
            batch.onCleanup(over -> {
                boolean failed = over.isRolledBack();
                batches.since(since, projection, failed ? "failed" : "done");
                if (!failed) {
                    events.increment(size);
                }
            });
        }
        return chain.proceed();
    }
}
