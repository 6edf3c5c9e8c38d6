package dev.kartoteka.command.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    /** Riga is two hours ahead in winter, three in summer; on 29 March 2026 the clocks go forward at three. */
    @ParameterizedTest
    @CsvSource({
        "21:00-08:00, 2026-01-10T18:59:59Z,",
        "21:00-08:00, 2026-01-10T19:00:00Z, 2026-01-11T06:00:00Z",
        "21:00-08:00, 2026-01-11T05:59:59Z, 2026-01-11T06:00:00Z",
        "21:00-08:00, 2026-01-11T06:00:00Z,",
        "21:00-08:00, 2026-03-28T20:00:00Z, 2026-03-29T05:00:00Z",
        "12:00-13:00, 2026-07-01T09:30:00Z, 2026-07-01T10:00:00Z",
        "12:00-13:00, 2026-07-01T10:00:00Z,",
        "'', 2026-01-10T23:00:00Z,",
        "08:00-08:00, 2026-01-10T23:00:00Z,",
    })
    void theyEndByTheClockOfTheZone(String hours, Instant now, Instant end) {
        assertThat(QuietHours.parse(hours, "Europe/Riga").endAfter(now).orElse(null))
                .isEqualTo(end);
    }

    @Test
    void whatCannotBeReadIsNamed() {
        assertThatThrownBy(() -> QuietHours.parse("9pm-8am", "UTC")).hasMessageContaining("9pm-8am");
    }
}
