package dev.kartoteka.shared.value;

import static dev.kartoteka.shared.failure.FailureCode.AMOUNT_SCALE_EXCEEDED;
import static dev.kartoteka.shared.failure.FailureCode.INVALID_AMOUNT;
import static dev.kartoteka.shared.failure.FailureCode.INVALID_CURRENCY;
import static dev.kartoteka.shared.failure.FailureCode.MISSING_FIELD;
import static dev.kartoteka.shared.failure.FailureCode.NEGATIVE_AMOUNT;
import static dev.kartoteka.shared.value.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.kartoteka.shared.failure.InvalidValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    private final JsonMapper mapper = new JsonMapper();

    @ParameterizedTest
    @CsvSource({
        "1000, EUR, 1000.00",
        "1000.5, EUR, 1000.50",
        "1000.50000, EUR, 1000.50",
        "1000, JPY, 1000",
        "1000.0, JPY, 1000",
        "1.5, BHD, 1.500",
        "0.001, BHD, 0.001",
        "0, EUR, 0.00",
        "-0, EUR, 0.00",
        "-0.00, JPY, 0",
        "007, EUR, 7.00",
        "999999999999999.99, EUR, 999999999999999.99"
    })
    void hasTheScaleOfItsCurrency(String amount, String currency, String written) {
        Money money = Money.of(amount, currency);

        assertThat(money.amountText()).isEqualTo(written);
        assertThat(money.amount()).isEqualTo(new BigDecimal(written));
        assertThat(money.currency()).isEqualTo(currency);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                " 1",
                "1 ",
                "NaN",
                "Infinity",
                "1e30",
                "1E3",
                "+1",
                ".5",
                "5.",
                "1,000",
                "0x10",
                "1_000",
                "١٢٣",
                "--1",
                "1000000000000000",
                "0.00000000000",
                "-",
                "1\n"
            })
    void refusesWhatIsNoDecimalNumber(String amount) {
        assertRefused(INVALID_AMOUNT, () -> Money.of(amount, "EUR"));
    }

    @Test
    void refusesHugeTextAndHugeNumbers() {
        assertRefused(INVALID_AMOUNT, () -> Money.of("9".repeat(1_000_000), "EUR"));
        assertRefused(INVALID_AMOUNT, () -> new Money(new BigDecimal("1e30"), "EUR"));
        assertRefused(INVALID_AMOUNT, () -> new Money(new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE), "EUR"));
        assertRefused(AMOUNT_SCALE_EXCEEDED, () -> new Money(new BigDecimal(BigInteger.ONE, Integer.MAX_VALUE), "EUR"));
    }

    @Test
    void refusesNegativeAmounts() {
        assertRefused(NEGATIVE_AMOUNT, () -> Money.of("-0.01", "EUR"));
        assertRefused(NEGATIVE_AMOUNT, () -> new Money(new BigDecimal("-1"), "EUR"));
    }

    @ParameterizedTest
    @CsvSource({"0.001, EUR", "1.5, JPY", "0.0001, BHD", "1000.0001, USD"})
    void refusesMoreDecimalsThanTheCurrencyHas(String amount, String currency) {
        assertRefused(AMOUNT_SCALE_EXCEEDED, () -> Money.of(amount, currency));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "eur", "EU", "EURO", "XXX", "XAU", "XTS", "XDR", "QQQ", "978", "€", "EUR "})
    void refusesWhatIsNoCurrencyOfAnyCountry(String currency) {
        assertRefused(INVALID_CURRENCY, () -> Money.of("1", currency));
    }

    @ParameterizedTest
    @CsvSource({"EUR, 2", "USD, 2", "JPY, 0", "KRW, 0", "ISK, 0", "BHD, 3", "KWD, 3", "TND, 3", "CLF, 4"})
    void knowsTheScalesOfIso4217(String currency, int decimals) {
        assertThat(Money.of("1", currency).amount().scale()).isEqualTo(decimals);
    }

    @Property
    void survivesJson(@ForAll @LongRange(min = 0, max = 999_999_999_999_999L) long minor, @ForAll boolean threeDecimals)
            throws JsonProcessingException {
        String currency = threeDecimals ? "BHD" : "EUR";
        Money money =
                new Money(BigDecimal.valueOf(minor, CurrencyUnit.of(currency).getDecimalPlaces()), currency);

        assertThat(mapper.readValue(mapper.writeValueAsString(money), Money.class))
                .isEqualTo(money);
    }

    @Property
    void isEqualHoweverManyZerosWereTyped(
            @ForAll @LongRange(min = 0, max = 999_999_999_999_999L) long units, @ForAll boolean zeros) {
        assertThat(Money.of(units + (zeros ? ".00" : ".0"), "EUR")).isEqualTo(Money.of(Long.toString(units), "EUR"));
    }

    @Test
    void isAStringAndACurrencyInJson() throws JsonProcessingException {
        assertThat(mapper.writeValueAsString(Money.of("1000", "EUR")))
                .isEqualTo("{\"amount\":\"1000.00\",\"currency\":\"EUR\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"amount\":null,\"currency\":\"EUR\"}", "{\"amount\":\"1\",\"currency\":null}"})
    void saysWhichPartOfItsJsonIsNull(String json) {
        assertThatThrownBy(() -> mapper.readValue(json, Money.class))
                .isInstanceOf(JsonMappingException.class)
                .hasCauseInstanceOf(InvalidValue.class)
                .cause()
                .extracting("code")
                .isEqualTo(MISSING_FIELD);
    }
}
