package dev.kartoteka.torture;

import dev.kartoteka.benchmark.SystemUnderTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/**
 * The clock of the whole system goes back an hour under load, once more while it is down, and on again: everybody who was let in
 * stays in, others come in, commands are taken and seen, and within a record nothing happens before what was before it.
 */
final class ClockSetBack implements Fault {

    private static final int LIFE_MILLIS = 4000;
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration NEARLY = Duration.ofMinutes(1);
    private static final Duration STEP = Duration.ofHours(-1);

    @Override
    public void strike(Trial trial) throws Exception {
        ClockAndDisk clock = ClockAndDisk.in(trial.directory());
        trial.environment(clock.environment());
        SystemUnderTest system = trial.start(Trial.STARTS_FAST);
        TimeUnit.MILLISECONDS.sleep(LIFE_MILLIS);

        clock.moveClock(STEP);
        goesOn(trial, system, STEP, "An hour back");

        trial.isAway();
        system.kill(true);
        clock.moveClock(STEP.multipliedBy(2));
        system = trial.start(Trial.STARTS_FAST);
        goesOn(trial, system, STEP.multipliedBy(2), "Killed, and started another hour back");

        clock.moveClock(Duration.ZERO);
        goesOn(trial, system, Duration.ZERO, "Two hours on");
        trial.isAway();
        system.close();
    }

    private static void goesOn(Trial trial, SystemUnderTest system, Duration ahead, String when)
            throws InterruptedException {
        boolean back = new Comeback(trial, when).await();
        long before = trial.journal().acknowledged();
        TimeUnit.MILLISECONDS.sleep(LIFE_MILLIS);
        long meanwhile = trial.journal().acknowledged() - before;
        trial.noteHead(system);
        try {
            system.stayIn();
            system.logInAgain();
            Duration found = Duration.between(Instant.now(), issued(system.token()));
            if (found.minus(ahead).abs().compareTo(NEARLY) > 0) {
                trial.complain(
                        "%s: its clock is %s from the computer's, and should be %s".formatted(when, found, ahead));
            }
        } catch (IllegalStateException e) {
            trial.complain(when + ": nobody is let in; " + e.getMessage());
        }
        trial.tell("%s: those who were in sent %,d commands more", when, meanwhile);
        if (back && meanwhile == 0) {
            trial.complain(when + ": who was in could do nothing");
        }
    }

    private static Instant issued(String token) {
        byte[] claims = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
        return Instant.ofEpochSecond(JSON.readTree(claims).get("iat").asLong());
    }
}
