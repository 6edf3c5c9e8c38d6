package dev.kartoteka.command.erasure;

import dev.kartoteka.shared.subject.ErasureRequested;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * When an erasure is requested, carries it out to its end. The event counts as handled only then: after a crash it is handled
 * again, and every step may be done twice. It is handled again too when the read store, which keeps the position, was lost, so
 * that a key store restored from an old backup forgets what it must not know.
 */
@Component
@ProcessingGroup(ErasureProcess.GROUP) // never renamed: it is the key of the token
class ErasureProcess implements DisposableBean {

    static final String GROUP = "erasure";

    private final ErasureSteps steps;

    /** When the erasure that is not done yet was begun here; 0 for none. */
    private final AtomicLong begun = new AtomicLong();

    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread daemon = new Thread(task, GROUP);
        daemon.setDaemon(true);
        return daemon;
    });

    ErasureProcess(ErasureSteps steps, MeterRegistry registry) {
        this.steps = steps;
        Gauge.builder("kartoteka.erasure.running.seconds", this, ErasureProcess::runningSeconds)
                .description("For how long the erasure that is being carried out has gone on; 0 for none")
                .register(registry);
    }

    /** On a thread of its own: commands sent from here would inherit the reason, which is not theirs. */
    @EventHandler
    void on(ErasureRequested event, EventMessage<?> message) throws Exception {
        begun.compareAndSet(0, System.nanoTime());
        Future<?> done = thread.submit(() -> {
            steps.carryOut(event.personId(), message.getIdentifier());
            return null;
        });
        try {
            done.get();
            begun.set(0); // not when it fails: it is tried again, and still asked for
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        } catch (InterruptedException e) {
            done.cancel(true);
            throw e;
        }
    }

    private double runningSeconds() {
        long since = begun.get();
        return since == 0 ? 0 : (System.nanoTime() - since) / 1e9;
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
