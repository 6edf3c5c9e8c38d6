package dev.kartoteka.torture;

import dev.kartoteka.benchmark.SystemUnderTest;
import java.util.concurrent.TimeUnit;

/** No byte is left for the whole system: commands are put off, reads go on, and with room it is itself again. */
final class DiskFull implements Fault {

    private static final int TIMES = 2;
    private static final int LIFE_MILLIS = 4000;
    private static final int CROWD = 8;
    private static final int SECONDS = 10;

    @Override
    public void strike(Trial trial) throws Exception {
        try (SmallDisk disk = SmallDisk.under(trial.directory().resolve("data"))) {
            SystemUnderTest system = trial.start(Trial.STARTS_FAST);
            for (int time = 1; time <= TIMES; time++) {
                TimeUnit.MILLISECONDS.sleep(LIFE_MILLIS);
                trial.noteHead(system);
                disk.fill();
                Crowd meanwhile = new Crowd(trial, CROWD).ask(SECONDS, 0);
                disk.free();
                trial.tell(
                        "Disk full for %d s: %s; %d reads refused",
                        SECONDS, meanwhile.answers(), meanwhile.readsRefused());
                if (!meanwhile.lost().isEmpty()) {
                    trial.complain("On a full disk requests were neither done nor put off: " + meanwhile.lost());
                }
                if (meanwhile.readsRefused() > 0) {
                    trial.complain("On a full disk %d reads were refused".formatted(meanwhile.readsRefused()));
                }
                if (!new Comeback(trial, "Disk full, %d of %d".formatted(time, TIMES)).await()) {
                    break;
                }
            }
            trial.isAway();
            system.close();
        }
    }
}
