package dev.kartoteka.torture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** A few kills of the many that run.sh does. */
class TortureIT {

    @Test
    void losesNothingAndDoublesNothing() {
        assertThat(new CommandLine(new Torture()).execute("--kills", "4", "--clients", "4"))
                .isZero();
    }
}
