package dev.kartoteka.standalone.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who says when an employee is mailed: they themselves, and those who lead them. */
@ExtendWith(SharedCompany.class)
class DigestRightsIT {

    @SuppressWarnings("NullAway.Init") // before any test
    private static Company company;

    @BeforeAll
    static void settle(SharedCompany.Settled settled) {
        company = settled.company();
    }

    @Test
    void oneSetsOnesOwnAndThatOfThoseOneLeads() {
        assertThat(set("ann", "ann")).isEqualTo(200);
        assertThat(set("ann", "bob")).isEqualTo(403);
        assertThat(set("ann", "sue")).isEqualTo(403);
        assertThat(set("mia", "ann")).isEqualTo(200);
        assertThat(set("mia", "sue")).isEqualTo(403);
        assertThat(set("max", "sue")).isEqualTo(200);
        assertThat(set("nobody", "ann")).isEqualTo(401);
    }

    private int set(String by, String of) {
        return company.caller(by)
                .post("/api/v1/digests/digest-" + of + "/set", Map.of("hour", 8))
                .status();
    }
}
