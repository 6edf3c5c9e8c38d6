package dev.kartoteka.benchmark;

import java.lang.management.ManagementFactory;
import java.util.function.DoubleSupplier;

/**
 * Repeats what is to be measured until the system's compiler has little left to do with it. A server runs for weeks and is warm
 * after its first minute; what two cores do in that minute is mostly compiling.
 */
final class WarmUp {

    /** Warm: the compiler takes less than this share of one core. */
    private static final double LITTLE = 0.1;

    private static final double NANOS_OF_MILLISECOND = 1e6;

    private WarmUp() {}

    /** @param most rounds, if the compiler never comes to rest */
    static void of(SystemUnderTest system, int most, Round round) throws Exception {
        of(() -> system.get("/benchmark/compiling").get("milliseconds").asDouble(), most, round);
    }

    /** The same for what this process does itself. */
    static void here(int most, Round round) throws Exception {
        of(() -> ManagementFactory.getCompilationMXBean().getTotalCompilationTime(), most, round);
    }

    private static void of(DoubleSupplier compiling, int most, Round round) throws Exception {
        for (int i = 0; i < most; i++) {
            double before = compiling.getAsDouble();
            long begin = System.nanoTime();
            round.run();
            double elapsed = (System.nanoTime() - begin) / NANOS_OF_MILLISECOND;
            if (compiling.getAsDouble() - before < LITTLE * elapsed) {
                return;
            }
        }
    }

    interface Round {
        void run() throws Exception;
    }
}
