package dev.kartoteka.shared.value;

import static dev.kartoteka.shared.failure.FailureCode.INVALID_TEXT;
import static dev.kartoteka.shared.value.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;

class AddressTest {

    private static final Address RIGA = new Address("Brīvības iela 1", "Rīga", null, "LV-1010", new CountryCode("LV"));

    @Test
    void maySayNothingAtAll() {
        assertThat(new Address(null, null, null, null, null).country()).isNull();
    }

    @Test
    void dropsWhiteSpaceAroundItsLines() {
        assertThat(new Address(" Brīvības iela 1 ", "Rīga\n", null, "LV-1010", new CountryCode("LV")))
                .isEqualTo(RIGA);
    }

    @Test
    void refusesBlankBrokenAndOverlongLines() {
        assertRefused(INVALID_TEXT, () -> new Address(" ", null, null, null, null));
        assertRefused(INVALID_TEXT, () -> new Address(null, "a\nb", null, null, null));
        assertRefused(INVALID_TEXT, () -> new Address(null, null, "\uD83D", null, null));
        assertRefused(INVALID_TEXT, () -> new Address(null, null, null, "1".repeat(301), null));
    }

    @Test
    void survivesJson() throws JsonProcessingException {
        JsonMapper mapper = new JsonMapper();

        assertThat(mapper.readValue(mapper.writeValueAsString(RIGA), Address.class))
                .isEqualTo(RIGA);
        assertThat(mapper.readValue("{}", Address.class)).isEqualTo(new Address(null, null, null, null, null));
    }
}
