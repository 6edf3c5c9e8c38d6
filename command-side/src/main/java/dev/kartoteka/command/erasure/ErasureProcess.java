package dev.kartoteka.command.erasure;

import dev.kartoteka.shared.subject.ErasureRequested;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread daemon = new Thread(task, GROUP);
        daemon.setDaemon(true);
        return daemon;
    });

    ErasureProcess(ErasureSteps steps) {
        this.steps = steps;
    }

    /** On a thread of its own: commands sent from here would inherit the reason, which is not theirs. */
    @EventHandler
    void on(ErasureRequested event, EventMessage<?> message) throws Exception {
        Future<?> done = thread.submit(() -> {
            steps.carryOut(event.personId(), message.getIdentifier());
            return null;
        });
        try {
            done.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        } catch (InterruptedException e) {
            done.cancel(true);
            throw e;
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
