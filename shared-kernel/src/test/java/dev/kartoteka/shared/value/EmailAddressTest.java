package dev.kartoteka.shared.value;

import static dev.kartoteka.shared.failure.FailureCode.INVALID_EMAIL;
import static dev.kartoteka.shared.value.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada@example.com",
                "Ada.Lovelace+crm@mail.example.co.uk",
                "o'brien@example.ie",
                "\"a b\"@example.com",
                "a@xn--bcher-kva.de",
                "a@bücher.de",
                "jānis@example.lv"
            })
    void keepsAnAddressAsTyped(String address) {
        assertThat(new EmailAddress(address).value()).isEqualTo(address);
    }

    @Test
    void dropsSurroundingWhiteSpace() {
        assertThat(new EmailAddress(" ada@example.com\n").value()).isEqualTo("ada@example.com");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "ada",
                "@example.com",
                "ada@",
                "ada@example",
                "ada@@example.com",
                "ada@[127.0.0.1]",
                "ada..l@example.com",
                "ada @example.com",
                "ada@exa mple.com",
                "ada@-example.com",
                "ada@example.123",
                "ada@example.com, bob@example.com",
                "Ada Lovelace <ada@example.com>",
                "ada(work)@example.com",
                "mailto:ada@example.com",
                "a\u0000b@example.com",
                "ada\r\nBcc: bob@example.com",
                "a\u200Bda@example.com",
                "a\u202Eda@example.com",
                "ada@exa\u200Bmple.com"
            })
    void refusesWhatIsNoBareAddress(String address) {
        assertRefused(INVALID_EMAIL, () -> new EmailAddress(address));
    }

    @Test
    void refusesHalvesOfPairs() {
        assertRefused(INVALID_EMAIL, () -> new EmailAddress("a\uD83D@example.com"));
    }

    @Test
    void countsOctets() {
        assertThat(new EmailAddress("x".repeat(64) + "@example.com").value()).hasSize(76);
        assertRefused(INVALID_EMAIL, () -> new EmailAddress("x".repeat(65) + "@example.com"));
        assertRefused(INVALID_EMAIL, () -> new EmailAddress("ā".repeat(33) + "@example.com"));
        assertRefused(INVALID_EMAIL, () -> new EmailAddress("a@" + "b.".repeat(125) + "com"));
        assertRefused(INVALID_EMAIL, () -> new EmailAddress("x".repeat(1_000_000) + "@example.com"));
    }

    @Test
    void isAStringInJson() throws JsonProcessingException {
        JsonMapper mapper = new JsonMapper();
        EmailAddress address = new EmailAddress("ada@example.com");

        assertThat(mapper.writeValueAsString(address)).isEqualTo("\"ada@example.com\"");
        assertThat(mapper.readValue("\"ada@example.com\"", EmailAddress.class)).isEqualTo(address);
    }
}
