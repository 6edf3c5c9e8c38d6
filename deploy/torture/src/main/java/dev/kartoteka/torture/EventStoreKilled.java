package dev.kartoteka.torture;

import dev.kartoteka.benchmark.SystemUnderTest;
import java.util.concurrent.TimeUnit;

/** SIGKILL for the database alone: refusals until it is back, which is within seconds, and by itself. */
final class EventStoreKilled implements Fault {

    private static final int TIMES = 3;
    private static final int LIFE_MILLIS = 3000;

    @Override
    public void strike(Trial trial) throws Exception {
        SystemUnderTest system = trial.start(Trial.STARTS_FAST);
        for (int time = 1; time <= TIMES; time++) {
            TimeUnit.MILLISECONDS.sleep(LIFE_MILLIS);
            trial.noteHead(system);
            system.killDatabase();
            if (!new Comeback(trial, "Event store killed, %d of %d".formatted(time, TIMES)).await()) {
                trial.isAway();
                system.kill(true);
                return;
            }
        }
        trial.isAway();
        system.close();
    }
}
