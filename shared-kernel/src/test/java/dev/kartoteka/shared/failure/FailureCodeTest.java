package dev.kartoteka.shared.failure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.shared.ExpectedFile;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FailureCodeTest {

    /** Those of docs on the interface; another one would be a new promise to callers. */
    private static final Set<Integer> STATUSES =
            Set.of(400, 401, 403, 404, 405, 406, 409, 410, 412, 413, 415, 422, 429, 500, 503);

    /** Writes docs/failure-codes.md. */
    @Test
    void areDocumented() throws IOException {
        StringBuilder text = new StringBuilder("""
                # Failure codes

                Every refusal carries one of these as `code`, beside the HTTP status. Codes are stable: programs decide by
                them, people read the `detail`. From the code by `FailureCodeTest`; not to be edited by hand.

                | status | code | meaning |
                |---|---|---|
                """);
        List<FailureCode> codes = Arrays.stream(FailureCode.values())
                .sorted(Comparator.comparing(FailureCode::status))
                .toList();
        for (FailureCode code : codes) {
            text.append("| ").append(code.status()).append(" | `").append(code).append("` | ");
            text.append(code.meaning()).append(" |\n");
        }

        ExpectedFile.assertGenerated(ExpectedFile.repository().resolve("docs/failure-codes.md"), text.toString());
    }

    @ParameterizedTest
    @EnumSource
    void hasANameAStatusAndAMeaning(FailureCode code) {
        assertThat(code.name()).matches("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
        assertThat(STATUSES).contains(code.status());
        assertThat(code.meaning()).endsWith(".").doesNotContain("|", "\n");
    }
}
