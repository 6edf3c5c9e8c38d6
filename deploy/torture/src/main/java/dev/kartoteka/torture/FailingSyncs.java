package dev.kartoteka.torture;

import dev.kartoteka.benchmark.SystemUnderTest;
import java.util.concurrent.TimeUnit;

/** The disk says that it could not keep what was written, for some seconds: nothing is acknowledged then, and all is well after. */
final class FailingSyncs implements Fault {

    private static final int TIMES = 2;
    private static final int LIFE_MILLIS = 3000;
    private static final int CROWD = 8;
    private static final int SECONDS = 6;

    @Override
    public void strike(Trial trial) throws Exception {
        ClockAndDisk disk = ClockAndDisk.in(trial.directory());
        trial.environment(disk.environment());
        SystemUnderTest system = trial.start(Trial.STARTS_FAST);
        for (int time = 1; time <= TIMES; time++) {
            TimeUnit.MILLISECONDS.sleep(LIFE_MILLIS);
            trial.noteHead(system);
            disk.failSyncs(true);
            Crowd meanwhile = new Crowd(trial, CROWD).ask(SECONDS, 0);
            disk.failSyncs(false);
            trial.tell("Syncs failed for %d s: %s", SECONDS, meanwhile.answers());
            if (!meanwhile.lost().isEmpty()) {
                trial.complain("With syncs that fail requests were neither done nor put off: " + meanwhile.lost());
            }
            if (!new Comeback(trial, "Syncs failed, %d of %d".formatted(time, TIMES)).await()) {
                break;
            }
        }
        trial.isAway();
        system.close();
    }
}
