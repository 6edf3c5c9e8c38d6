package dev.kartoteka.shared.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kartoteka.shared.failure.InvalidValue;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BirthdayTest {

    @Test
    void isADayOfEachYear() {
        assertThat(Birthday.parse("1990-05-17").in(2026)).isEqualTo(LocalDate.of(2026, 5, 17));
        assertThat(Birthday.parse("--02-29").in(2027)).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(Birthday.parse("1988-02-29").in(2028)).isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "17 May", "1990-02-29", "--02-30", "--2-9", "05-17", "1800-01-01", "1990-05-17T00:00"})
    void refusesOtherTexts(String text) {
        assertThatThrownBy(() -> Birthday.parse(text)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void isAheadOnlyWithAYear() {
        assertThat(Birthday.parse("2026-05-18").isAfter(LocalDate.of(2026, 5, 17)))
                .isTrue();
        assertThat(Birthday.parse("--05-18").isAfter(LocalDate.of(2026, 5, 17))).isFalse();
    }
}
