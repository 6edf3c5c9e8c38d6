package dev.kartoteka.torture;

import dev.kartoteka.benchmark.SystemUnderTest;
import java.util.ArrayList;
import java.util.List;

/**
 * Three times what it can do, until its heap is as large as it may become and half a minute longer: it refuses what it cannot do,
 * does the rest in time, takes no more memory, and is itself again soon.
 */
final class Overload implements Fault {

    private static final int CALM = 16;
    private static final int CROWD = 400;
    private static final int WARM_SECONDS = 10;
    private static final int CALM_SECONDS = 10;
    private static final int FILLING_SECONDS = 15;
    private static final int MOST_FILLINGS = 8;
    private static final double FILLED_MEGABYTES = 25;
    private static final int OVERLOAD_SECONDS = 30;
    private static final int TIMES = 3;
    private static final int NEARLY_ALL = 99;
    private static final int HALF = 50;
    private static final double LONGEST_MILLIS = 1000;
    private static final double LONGEST_RECOVERY_SECONDS = 10;
    private static final double MOST_GROWTH_MEGABYTES = 100;

    @Override
    public void strike(Trial trial) throws Exception {
        SystemUnderTest system = trial.start("-Xmx512m");
        new Crowd(trial, CALM).ask(WARM_SECONDS, 0);
        Crowd calm = new Crowd(trial, CALM).ask(CALM_SECONDS, 0);
        double rate = calm.accepted().size() / (double) CALM_SECONDS;
        double before = system.megabytes();
        trial.tell(
                "Calm: %.0f/s, p50 %.0f ms, p99 %.0f ms, %s; %.0f MB",
                rate,
                Timing.percentile(calm.accepted(), HALF),
                Timing.percentile(calm.accepted(), NEARLY_ALL),
                calm.answers(),
                before);

        double full = fill(trial, system, TIMES * rate);
        Crowd crowd = new Crowd(trial, CROWD).ask(OVERLOAD_SECONDS, TIMES * rate);
        long end = System.nanoTime();
        double slowest = Timing.percentile(crowd.accepted(), NEARLY_ALL);
        double after = system.megabytes();
        trial.tell(
                "Asked %.0f/s: did %.0f/s, p50 %.0f ms, p99 %.0f ms; refusals p99 %.0f ms; %s; %.0f MB, %.0f MB before",
                TIMES * rate,
                crowd.accepted().size() / (double) OVERLOAD_SECONDS,
                Timing.percentile(crowd.accepted(), HALF),
                slowest,
                Timing.percentile(crowd.refused(), NEARLY_ALL),
                crowd.answers(),
                after,
                full);

        Crowd again;
        do {
            again = new Crowd(trial, 2).ask(1, 0);
        } while (!isItself(again, calm) && Timing.secondsSince(end) < 2 * LONGEST_RECOVERY_SECONDS);
        double recovery = Timing.secondsSince(end) - 1; // the second in which it was itself
        trial.tell("Itself again after %.1f s", recovery);

        if (slowest > LONGEST_MILLIS) {
            trial.complain("Under three times its load, accepted requests took %.0f ms".formatted(slowest));
        }
        if (crowd.refused().isEmpty()) {
            trial.complain("Nothing was refused under three times its load");
        }
        if (!crowd.lost().isEmpty()) {
            trial.complain("Under three times its load requests were neither done nor put off: " + crowd.lost());
        }
        if (recovery > LONGEST_RECOVERY_SECONDS) {
            trial.complain("After three times its load it took %.1f s to be itself again".formatted(recovery));
        }
        if (after - full > MOST_GROWTH_MEGABYTES) {
            trial.complain("Under three times its load memory grew from %.0f to %.0f MB".formatted(full, after));
        }
        trial.isAway();
        system.close();
    }

    /** Asks until the memory hardly grows any more, and tells how much it is then. */
    private static double fill(Trial trial, SystemUnderTest system, double rate) throws InterruptedException {
        double before = system.megabytes();
        List<String> grown = new ArrayList<>();
        for (int time = 0; time < MOST_FILLINGS; time++) {
            new Crowd(trial, CROWD).ask(FILLING_SECONDS, rate);
            double now = system.megabytes();
            grown.add("%.0f".formatted(now));
            boolean filled = now - before < FILLED_MEGABYTES;
            before = now;
            if (filled) {
                break;
            }
        }
        trial.tell("Memory after each %d s: %s MB", FILLING_SECONDS, String.join(", ", grown));
        return before;
    }

    /** With fewer who ask, nothing is refused and nothing takes longer than it did. */
    private static boolean isItself(Crowd now, Crowd before) {
        return now.refused().isEmpty()
                && now.lost().isEmpty()
                && Timing.percentile(now.accepted(), HALF) <= Timing.percentile(before.accepted(), HALF);
    }
}
