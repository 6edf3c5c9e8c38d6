package dev.kartoteka.query.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuresTest {

    @Test
    void roundsRatiosHalfUpToFourDecimals() {
        assertThat(Ratio.of(1, 3)).isEqualTo(0.3333);
        assertThat(Ratio.of(2, 3)).isEqualTo(0.6667);
        assertThat(Ratio.of(1, 32)).isEqualTo(0.0313); // 0.03125
        assertThat(Ratio.of(0, 5)).isEqualTo(0.0);
        assertThat(Ratio.of(5, 0)).isNull();
    }

    @Test
    void takesTheMeanOfTheMiddleTwoAsTheMedianOfAnEvenNumber() {
        assertThat(Days.median(days(4, 1, 3, 10))).isEqualTo(3.5);
        assertThat(Days.median(days(10, 1, 4))).isEqualTo(4.0);
        assertThat(Days.median(days(7))).isEqualTo(7.0);
        assertThat(Days.median(days())).isNull();
        assertThat(Days.mean(days())).isNull();
        assertThat(Days.mean(days(1, 2, 2))).isEqualTo(1.6667);
    }

    @Test
    void showsMoneyAsAStringAtTheScaleOfItsCurrency() throws JsonProcessingException {
        assertThat(new ObjectMapper().writeValueAsString(Amount.of(new BigDecimal("1000"), "EUR")))
                .isEqualTo("{\"amount\":\"1000.00\",\"currency\":\"EUR\"}");
        assertThat(Amount.of(new BigDecimal("2.5"), "JPY")).isEqualTo(new Amount("3", "JPY"));
        assertThat(Amount.of(new BigDecimal("-0.005"), "EUR")).isEqualTo(new Amount("-0.01", "EUR"));
        assertThat(Amount.mean(new BigDecimal("10"), 3, "EUR")).isEqualTo(new Amount("3.3333", "EUR"));
    }

    @Test
    void keepsCurrenciesApart() {
        Sums sums = new Sums();
        sums.add(new BigDecimal("1.10"), "USD");
        sums.add(new BigDecimal("2.20"), "EUR");
        sums.subtract(new BigDecimal("0.10"), "USD");
        sums.add(null, null);

        assertThat(sums.amounts()).containsExactly(new Amount("2.20", "EUR"), new Amount("1.00", "USD"));
        assertThat(sums.in("CHF")).isZero();
    }

    private static List<Duration> days(long... days) {
        return Arrays.stream(days).mapToObj(Duration::ofDays).toList();
    }
}
