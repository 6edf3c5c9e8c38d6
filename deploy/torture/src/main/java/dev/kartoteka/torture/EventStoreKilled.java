package dev.kartoteka.torture;

import dev.kartoteka.benchmark.Connection;
import dev.kartoteka.benchmark.SystemUnderTest;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** SIGKILL for the database alone: refusals until it is back, which is within seconds, and by itself. */
final class EventStoreKilled implements Fault {

    private static final int TIMES = 3;
    private static final int LIFE_MILLIS = 3000;
    private static final int BETWEEN_MILLIS = 20;
    private static final double LONGEST_ABSENCE_SECONDS = 60;
    private static final int FIRST_REFUSAL = 400;
    private static final int UNAVAILABLE = 503;

    @Override
    public void strike(Trial trial) throws Exception {
        SystemUnderTest system = trial.start(Trial.STARTS_FAST);
        for (int time = 1; time <= TIMES; time++) {
            TimeUnit.MILLISECONDS.sleep(LIFE_MILLIS);
            trial.noteHead(system);
            system.killDatabase();
            long begin = System.nanoTime();
            Map<String, Integer> answers = new TreeMap<>();
            boolean back = false;
            while (!back && Timing.secondsSince(begin) < LONGEST_ABSENCE_SECONDS) {
                back = accepted(trial, answers);
                TimeUnit.MILLISECONDS.sleep(BETWEEN_MILLIS);
            }
            trial.tell(
                    "Event store killed, %d of %d: commands were taken again after %.1f s; until then %s",
                    time, TIMES, Timing.secondsSince(begin), answers);
            if (!back) {
                trial.complain("Commands were not taken again after the event store was killed");
                trial.isAway();
                system.kill(true);
                return;
            }
        }
        trial.isAway();
        system.close();
    }

    private static boolean accepted(Trial trial, Map<String, Integer> answers) {
        Attempt attempt = Sales.ofOneClient().get(0);
        trial.journal().sending(attempt);
        try (Connection connection = trial.connection()) {
            Connection.Answer answer = connection.post(attempt.path(), attempt.body(), attempt.key());
            if (answer.status() < FIRST_REFUSAL) {
                trial.journal().answered(attempt, answer.status());
                return true;
            }
            answers.merge(
                    answer.status() + (answer.retryAfter().isEmpty() ? "" : " with Retry-After"), 1, Integer::sum);
            if (answer.status() != UNAVAILABLE || answer.retryAfter().isEmpty()) {
                trial.complain("With the event store away a command was answered with " + answer);
            }
        } catch (UncheckedIOException e) {
            trial.complain("With the event store away a command was not answered: " + e.getMessage());
        }
        return false;
    }
}
