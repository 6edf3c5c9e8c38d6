package dev.kartoteka.shared.value;

import static dev.kartoteka.shared.failure.FailureCode.INVALID_PHONE;
import static dev.kartoteka.shared.value.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "+371 2000 0000, +37120000000",
        "+371-2000-0000, +37120000000",
        "+1 (253) 222-1234, +12532221234",
        "+49 30 123456, +4930123456",
        "tel:+371-2000-0000, +37120000000",
        "+371 20000000 ext. 5, +37120000000",
        "+٣٧١٢٠٠٠٠٠٠٠, +37120000000",
        "+39 06 1234567, +39061234567"
    })
    void keepsWhatWasTypedAndKnowsTheNumberToDial(String typed, String e164) {
        PhoneNumber number = new PhoneNumber(typed);

        assertThat(number.asTyped()).isEqualTo(typed);
        assertThat(number.e164()).isEqualTo(e164);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "20000000",
                "00371 20000000",
                "+",
                "+371",
                "+999 123456",
                "+1 253 0000",
                "+371 2000 0000 0000 0000 0000",
                "hello",
                "+37120000000/+37120000001",
                "+371\u00002000 0000"
            })
    void refusesWhatCannotBeDialledFromAnywhere(String typed) {
        assertRefused(INVALID_PHONE, () -> new PhoneNumber(typed));
    }

    @Test
    void refusesHugeText() {
        assertRefused(INVALID_PHONE, () -> new PhoneNumber("+" + "3".repeat(1_000_000)));
    }

    @Property(tries = 200)
    void theNumberToDialIsItselfANumber(@ForAll @IntRange(min = 20_000_000, max = 29_999_999) int national) {
        String e164 = new PhoneNumber("+371 " + national).e164();

        assertThat(e164).matches("\\+[1-9][0-9]{6,14}");
        assertThat(new PhoneNumber(e164).e164()).isEqualTo(e164);
    }

    @Test
    void isAStringInJson() throws JsonProcessingException {
        JsonMapper mapper = new JsonMapper();

        assertThat(mapper.writeValueAsString(new PhoneNumber("+371 2000 0000"))).isEqualTo("\"+371 2000 0000\"");
        assertThat(mapper.readValue("\"+371 2000 0000\"", PhoneNumber.class))
                .isEqualTo(new PhoneNumber("+371 2000 0000"));
    }
}
