package dev.kartoteka.standalone.accesslog;

import dev.kartoteka.standalone.login.Caller;
import dev.kartoteka.standalone.login.LocalSystem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Compares reads with and without the log of accesses: two systems in this process, alike but for the filter that logs, are
 * asked by turns, so that whatever else the machine does falls on both. Run it by its {@code main}; its figures mean something
 * only beside each other.
 */
final class AccessLogMeasurement {

    private static final int CLIENTS = 200;
    private static final int ROUNDS = 60;
    private static final int WARM_UP = 20;
    private static final int READS = 100;

    private AccessLogMeasurement() {}

    public static void main(String[] arguments) throws IOException {
        System.setProperty("axoniq.update-checker.disabled", "true"); // as the system's own main does
        try (LocalSystem with = LocalSystem.start("--kartoteka.rate-limit.requests-per-second=0");
                LocalSystem without = LocalSystem.start(
                        context -> context.addBeanFactoryPostProcessor(
                                beans -> context.removeBeanDefinition("accessLogFilter")),
                        "--kartoteka.rate-limit.requests-per-second=0")) {
            Caller logged = filled(with);
            Caller unlogged = filled(without);
            compare("card", "/api/v1/clients/client-%d", logged, unlogged);
            compare("list of 50", "/api/v1/clients?limit=50", logged, unlogged);
        }
    }

    private static Caller filled(LocalSystem system) {
        Caller caller = system.with(system.logIn().as("measuring", "ADMIN", "AUDITOR"));
        for (int i = 0; i < CLIENTS; i++) {
            caller.post("/api/v1/clients", Map.of("id", "client-" + i, "kind", "ORGANISATION", "name", "Client " + i));
        }
        caller.get("/api/v1/clients/client-" + (CLIENTS - 1) + "?minVersion=0&wait=10000");
        return caller;
    }

    private static void compare(String what, String path, Caller logged, Caller unlogged) {
        List<Double> with = new ArrayList<>();
        List<Double> without = new ArrayList<>();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            boolean first = round % 2 == 0;
            double one = round(path, first ? logged : unlogged);
            double other = round(path, first ? unlogged : logged);
            if (round >= WARM_UP) {
                with.add(first ? one : other);
                without.add(first ? other : one);
            }
        }
        double slower = 100 * (median(with) / median(without) - 1);
        System.out.printf(
                "%s: %.3f ms with the log, %.3f ms without, %+.1f %% (medians of %d rounds of %d reads)%n",
                what, median(with), median(without), slower, ROUNDS, READS);
    }

    /** @return milliseconds of one read */
    private static double round(String path, Caller caller) {
        long begin = System.nanoTime();
        for (int i = 0; i < READS; i++) {
            Caller.Reply answer = caller.get(String.format(path, i));
            if (answer.status() != 200) {
                throw new IllegalStateException(answer.text());
            }
        }
        return (System.nanoTime() - begin) / 1e6 / READS;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
