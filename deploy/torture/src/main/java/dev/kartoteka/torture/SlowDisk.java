package dev.kartoteka.torture;

import dev.kartoteka.benchmark.SystemUnderTest;
import java.time.Duration;

/** Each sync takes a while: everything is slower, nothing is refused or lost, and it is itself again with the disk. */
final class SlowDisk implements Fault {

    private static final int CROWD = 16;
    private static final int SECONDS = 8;
    private static final int HALF = 50;
    private static final int NEARLY_ALL = 99;
    private static final Duration[] DELAYS = {Duration.ofMillis(50), Duration.ofMillis(500)};

    @Override
    public void strike(Trial trial) throws Exception {
        ClockAndDisk disk = ClockAndDisk.in(trial.directory());
        trial.environment(disk.environment());
        SystemUnderTest system = trial.start(Trial.STARTS_FAST);
        judge(trial, "As it is", new Crowd(trial, CROWD).ask(SECONDS, 0));
        for (Duration delay : DELAYS) {
            disk.slowDown(delay);
            judge(trial, "Syncs take " + delay.toMillis() + " ms longer", new Crowd(trial, CROWD).ask(SECONDS, 0));
        }
        disk.slowDown(Duration.ZERO);
        judge(trial, "As it was", new Crowd(trial, CROWD).ask(SECONDS, 0));
        trial.isAway();
        system.close();
    }

    private static void judge(Trial trial, String when, Crowd crowd) {
        trial.tell(
                "%s: %.0f/s, p50 %.0f ms, p99 %.0f ms, %s",
                when,
                crowd.accepted().size() / (double) SECONDS,
                Timing.percentile(crowd.accepted(), HALF),
                Timing.percentile(crowd.accepted(), NEARLY_ALL),
                crowd.answers());
        if (crowd.accepted().isEmpty()
                || !crowd.refused().isEmpty()
                || !crowd.lost().isEmpty()) {
            trial.complain("%s: not everything was done, %s".formatted(when, crowd.answers()));
        }
    }
}
