package dev.kartoteka.shared.value;

import static dev.kartoteka.shared.failure.FailureCode.INVALID_PROBABILITY;
import static dev.kartoteka.shared.value.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProbabilityTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "0.0000, 0", "-0, 0", "1, 1", "1.0000, 1", "0.50, 0.5", "0.1234, 0.1234", "1e-4, 0.0001"})
    void isWrittenInOneWay(String typed, String written) {
        assertThat(new Probability(new BigDecimal(typed)).value()).isEqualTo(new BigDecimal(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.0001", "1.0001", "2", "0.12345", "1e-5", "1e30", "-1e30", "1e2147483647"})
    void refusesWhatIsNotFromZeroToOneWithFourDecimals(String typed) {
        assertRefused(INVALID_PROBABILITY, () -> new Probability(new BigDecimal(typed)));
    }

    @Test
    void refusesTheSmallestNumberThereIs() {
        assertRefused(INVALID_PROBABILITY, () -> new Probability(new BigDecimal(BigInteger.ONE, Integer.MAX_VALUE)));
    }

    @Property
    void survivesJson(@ForAll @IntRange(max = 10_000) int tenThousandths) throws JsonProcessingException {
        JsonMapper mapper = new JsonMapper();
        Probability probability = new Probability(BigDecimal.valueOf(tenThousandths, 4));

        assertThat(mapper.readValue(mapper.writeValueAsString(probability), Probability.class))
                .isEqualTo(probability);
    }
}
