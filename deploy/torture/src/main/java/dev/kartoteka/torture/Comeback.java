package dev.kartoteka.torture;

import dev.kartoteka.benchmark.Connection;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/** Tries a command until one is taken, then a read until it shows that, and complains of what is told meanwhile. */
final class Comeback {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int BETWEEN_MILLIS = 20;
    private static final double LONGEST_ABSENCE_SECONDS = 60;
    private static final int FIRST_REFUSAL = 400;
    private static final int UNAVAILABLE = 503;

    private final Trial trial;
    private final String after;
    private final Map<String, Integer> answers = new TreeMap<>();
    private String record = "";

    /** @param after what was done, as a sentence begins */
    Comeback(Trial trial, String after) {
        this.trial = trial;
        this.after = after;
    }

    /** Whether it is back, both to take commands and to show what became of them. */
    boolean await() throws InterruptedException {
        long begin = System.nanoTime();
        while (!accepted()) {
            if (Timing.secondsSince(begin) > LONGEST_ABSENCE_SECONDS) {
                trial.complain(after + ": commands were not taken again; " + answers);
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_MILLIS);
        }
        double taken = Timing.secondsSince(begin);
        while (!seen()) {
            if (Timing.secondsSince(begin) > LONGEST_ABSENCE_SECONDS) {
                trial.complain(after + ": commands were taken again, but nothing showed what became of them");
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_MILLIS);
        }
        trial.tell(
                "%s: commands were taken after %.1f s, and seen after %.1f s; until then %s",
                after, taken, Timing.secondsSince(begin), answers);
        return true;
    }

    private boolean accepted() {
        Attempt attempt = Sales.ofOneClient().get(0);
        trial.journal().sending(attempt);
        try (Connection connection = trial.connection()) {
            Connection.Answer answer = connection.post(attempt.path(), attempt.body(), attempt.key());
            if (answer.status() < FIRST_REFUSAL) {
                trial.journal().answered(attempt, answer.status());
                record = JSON.readTree(answer.body()).get("id").asString();
                return true;
            }
            answers.merge(
                    answer.status() + (answer.retryAfter().isEmpty() ? "" : " with Retry-After"), 1, Integer::sum);
            if (answer.status() != UNAVAILABLE || answer.retryAfter().isEmpty()) {
                trial.complain(after + ": a command was answered with " + answer);
            }
        } catch (UncheckedIOException e) {
            trial.complain(after + ": a command was not answered: " + e.getMessage());
        }
        return false;
    }

    private boolean seen() {
        try (Connection connection = trial.connection()) {
            return connection.get("/api/v1/clients/" + record).status() < FIRST_REFUSAL;
        } catch (UncheckedIOException e) {
            return false;
        }
    }
}
