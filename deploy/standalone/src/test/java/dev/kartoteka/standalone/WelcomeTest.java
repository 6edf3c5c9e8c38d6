package dev.kartoteka.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import org.junit.jupiter.api.Test;

class WelcomeTest {

    private final StringWriter told = new StringWriter();

    @Test
    void tellsHowToLoadTheSampleWhereItCannotByItself() {
        Welcome.say(new PrintWriter(told), URI.create("http://localhost:8080"), true, null);

        assertThat(told.toString())
                .contains("where people log in elsewhere")
                .contains("http://localhost:8080/api/v1/imports -F file=@docs/sample.ndjson -F mapping=commands");
    }

    @Test
    void tellsSoOverTlsToo() {
        Welcome.say(new PrintWriter(told), URI.create("https://localhost:8443"), true, () -> "token");

        assertThat(told.toString()).contains("over TLS").contains("https://localhost:8443/api/v1/imports");
    }

    @Test
    void tellsNothingOfASampleThatNobodyAskedFor() {
        Welcome.say(new PrintWriter(told), URI.create("https://localhost:8443"), false, null);

        assertThat(told.toString())
                .contains("https://localhost:8443/swagger-ui")
                .doesNotContain("sample");
    }
}
