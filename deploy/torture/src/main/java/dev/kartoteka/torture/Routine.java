package dev.kartoteka.torture;

import dev.kartoteka.benchmark.SystemUnderTest;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * SIGKILL while reminders, rules, messages, webhooks and hand-overs are due: each comes once, and on time. In a long run it is
 * also away for longer than a minute, and what came due meanwhile comes late and is marked so.
 */
final class Routine implements Fault {

    private static final int LONGEST_LIFE_MILLIS = 12_000;
    private static final int LONGEST_HAND_OVER_MILLIS = 400;
    private static final int LONG_RUN = 10;
    private static final int STANDSTILL_SECONDS = 85;

    private static final int MILLIS = 1000;

    private final Random random;
    private final Planned planned = new Planned();
    private final Lives lives = new Lives();
    private @Nullable SystemUnderTest current;

    Routine(long seed) {
        this.random = new Random(seed);
    }

    @Override
    public void strike(Trial trial) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try (Outside outside = new Outside()) {
            trial.environment(outside.environment());
            HandOvers handOvers = new HandOvers(trial.sender(), planned);
            Planner planner = new Planner(trial.sender(), planned, over, random.nextLong());
            SystemUnderTest system = start(trial);
            planner.prepare(system, outside.url());
            handOvers.prepare(trial.kills());
            Future<?> planning = thread.submit(planner);
            for (int kill = 1; kill <= trial.kills(); kill++) {
                TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_LIFE_MILLIS));
                trial.noteHead(system);
                handOvers.begin(kill - 1);
                TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_HAND_OVER_MILLIS));
                kill(trial, system, random.nextBoolean());
                trial.tell(
                        "Kill %d of %d after a start of %.1f s; %,d commands acknowledged so far",
                        kill,
                        trial.kills(),
                        system.startSeconds(),
                        trial.journal().acknowledged());
                if (kill == trial.kills() && kill >= LONG_RUN) {
                    TimeUnit.SECONDS.sleep(STANDSTILL_SECONDS);
                }
                system = start(trial);
            }
            over.set(true);
            planning.get(1, TimeUnit.MINUTES); // what it asked for last is acknowledged now
            new Reckoning(trial, system, outside, planned, lives).settle();
            trial.isAway();
            system.close();
        } finally {
            over.set(true);
            thread.shutdownNow();
            if (current != null && current.isAlive()) {
                current.kill(true); // something went wrong on the way
            }
        }
    }

    private SystemUnderTest start(Trial trial) throws Exception {
        Instant begin = Instant.now();
        SystemUnderTest system = trial.start(Trial.STARTS_FAST);
        current = system;
        lives.began(begin.plusMillis(Math.round(system.startSeconds() * MILLIS))); // not when somebody had logged in
        return system;
    }

    private void kill(Trial trial, SystemUnderTest system, boolean withDatabase) {
        lives.ended(Instant.now());
        trial.isAway();
        system.kill(withDatabase);
    }
}
