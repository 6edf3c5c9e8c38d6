package dev.kartoteka.command.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownBirthdayTest {

    @ParameterizedTest
    @CsvSource({
        "1990-05-17, 2026-05-17T05:59:59Z, 2026-05-17T06:00:00Z",
        "1990-05-17, 2026-05-17T06:00:00Z, 2027-05-17T06:00:00Z",
        "--12-31, 2026-12-31T20:00:00Z, 2027-12-31T07:00:00Z",
        "1988-02-29, 2027-01-01T00:00:00Z, 2027-02-28T07:00:00Z",
        "1988-02-29, 2027-02-28T07:00:00Z, 2028-02-29T07:00:00Z",
        "--02-29, 2028-02-29T07:00:00Z, 2029-02-28T07:00:00Z"
    })
    void comesOnceAYear(String birthday, Instant after, Instant next) {
        assertThat(next(birthday, after)).isEqualTo(next);
    }

    @Test
    void doesNotComeWhereItIsNotKnown() {
        assertThat(next(null, Instant.EPOCH)).isNull();
    }

    private static @Nullable Instant next(@Nullable String birthday, Instant after) {
        return new KnownBirthday(birthday, List.of()).next(LocalTime.of(9, 0), ZoneId.of("Europe/Riga"), after);
    }
}
