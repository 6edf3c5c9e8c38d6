package dev.kartoteka.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Several who call a process at once, again and again, until it is killed under them. */
final class UntilKilled {

    private static final int CALLERS = 3;

    private final ExecutorService callers = Executors.newFixedThreadPool(CALLERS);

    private UntilKilled() {}

    static UntilKilled call(Call call) {
        UntilKilled all = new UntilKilled();
        for (int i = 0; i < CALLERS; i++) {
            all.callers.execute(() -> all.again(call));
        }
        return all;
    }

    private void again(Call call) {
        try {
            while (!callers.isShutdown()) {
                call.once();
            }
        } catch (IOException e) {
            return; // killed
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void end() throws InterruptedException {
        callers.shutdown();
        assertThat(callers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }

    /** Calls once; a process that was killed gives no answer. */
    @FunctionalInterface
    interface Call {
        void once() throws IOException, InterruptedException;
    }
}
