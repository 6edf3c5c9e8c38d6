package dev.kartoteka.shared.value;

import static dev.kartoteka.shared.failure.FailureCode.INVALID_COUNTRY;
import static dev.kartoteka.shared.value.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountryCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"LV", "DE", "GB", "US", "JP", "TW", "AX"})
    void takesCodesOfIso3166(String code) {
        assertThat(new CountryCode(code).value()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lv", "UK", "EU", "LVA", "XX", "ZZ", "SU", "L V", " LV", "428", "ＬＶ"})
    void refusesWhatIsNone(String code) {
        assertRefused(INVALID_COUNTRY, () -> new CountryCode(code));
    }
}
