package dev.kartoteka.torture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** A few kills of the many that run.sh does. */
@EnabledIfSystemProperty(
        named = "kartoteka.test.long",
        matches = "true",
        disabledReason = "Skipped: it takes more than a minute; -Dkartoteka.test.long=true runs it")
class TortureIT {

    @Test
    void losesNothingAndDoublesNothing() {
        assertThat(Torture.execute("--kills", "4", "--clients", "4")).isZero();
    }

    @Test
    void doesWhatIsDueOnce() {
        // how late it is on a machine that others use tells of those
        assertThat(Torture.execute("--fault", "routine", "--kills", "3", "--clients", "2", "--late", "60"))
                .isZero();
    }

    @Test
    void outlivesItsDatabaseAndEndsInTimeWhenTold() {
        assertThat(Torture.execute("--fault", "event-store,sigterm", "--clients", "4"))
                .isZero();
    }
}
