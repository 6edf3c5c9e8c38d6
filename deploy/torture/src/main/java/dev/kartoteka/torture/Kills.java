package dev.kartoteka.torture;

import dev.kartoteka.benchmark.SystemUnderTest;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** SIGKILL at random moments, of its database too or not. */
final class Kills implements Fault {

    private static final int LONGEST_LIFE_MILLIS = 5000;

    private final Random random;

    Kills(long seed) {
        this.random = new Random(seed);
    }

    @Override
    public void strike(Trial trial) throws Exception {
        for (int kill = 1; kill <= trial.kills(); kill++) {
            SystemUnderTest system = trial.start(Trial.STARTS_FAST);
            TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_LIFE_MILLIS));
            trial.noteHead(system);
            boolean withDatabase = random.nextBoolean();
            trial.isAway();
            system.kill(withDatabase);
            trial.tell(
                    "Kill %d of %d%s after a start of %.1f s; %,d commands acknowledged so far",
                    kill,
                    trial.kills(),
                    withDatabase ? ", its database too," : "",
                    system.startSeconds(),
                    trial.journal().acknowledged());
        }
    }
}
