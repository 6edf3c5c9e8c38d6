package dev.kartoteka.torture;

import dev.kartoteka.benchmark.SystemUnderTest;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** SIGTERM under load: it ends in time, by itself. */
final class Terminations implements Fault {

    private static final int TIMES = 3;
    private static final int LONGEST_LIFE_MILLIS = 5000;
    private static final double LONGEST_END_SECONDS = 20;

    private final Random random;

    Terminations(long seed) {
        this.random = new Random(seed);
    }

    @Override
    public void strike(Trial trial) throws Exception {
        for (int time = 1; time <= TIMES; time++) {
            SystemUnderTest system = trial.start(Trial.STARTS_FAST);
            TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_LIFE_MILLIS));
            trial.noteHead(system);
            long begin = System.nanoTime();
            system.close(); // clients go on meanwhile
            double seconds = Timing.secondsSince(begin);
            trial.isAway();
            trial.tell(
                    "SIGTERM %d of %d: ended after %.1f s; %,d commands acknowledged so far",
                    time, TIMES, seconds, trial.journal().acknowledged());
            if (seconds > LONGEST_END_SECONDS) {
                trial.complain("After SIGTERM it took %.1f s to end".formatted(seconds));
            }
        }
    }
}
