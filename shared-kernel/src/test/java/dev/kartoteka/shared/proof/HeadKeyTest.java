package dev.kartoteka.shared.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadKeyTest {

    @Test
    void hasAnIdThatStaysSinceSignedHeadsNameIt() {
        String pem = """
                -----BEGIN PUBLIC KEY-----
                MCowBQYDK2VwAyEA1F2bC4dNeBP+QetlF68RTy+DY4KAGJwXUEwHWKTIfM4=
                -----END PUBLIC KEY-----
                """;
        assertThat(HeadKey.parse(pem).id()).isEqualTo("421b81704fc46cf5");
    }
}
