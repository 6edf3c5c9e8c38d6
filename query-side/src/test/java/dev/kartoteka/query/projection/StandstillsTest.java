package dev.kartoteka.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.query.projection.Standstills.Event;
import dev.kartoteka.query.projection.Standstills.Standstill;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandstillsTest {

    @ParameterizedTest
    @CsvSource({"1,1", "2,2", "3,4", "6,32", "7,60", "8,60", "1000,60"})
    void triesAreFurtherAndFurtherApartUpToAMinute(int attempts, long seconds) {
        Standstill standstill =
                new Standstill(new Event(7, "e", "DealWon", "deal-1", 3), "IOException", null, attempts, 0, 5_000);

        assertThat(standstill.nextTry()).isEqualTo(5_000 + seconds * 1_000);
    }
}
