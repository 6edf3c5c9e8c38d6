package dev.kartoteka.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RandomSecretTest {

    @Test
    void hasAHashThatStaysSinceKeysAreKnownByIt() {
        RandomSecret secret = new RandomSecret("A".repeat(43));
        String hash = "0f007385b6f9d4b7eeb2748605afe1a984a0a3bfa3f014d09e2a784ce9e5cd1a";
        assertThat(secret.hash()).isEqualTo(hash);
        assertThat(secret.matches(hash)).isTrue();
        assertThat(RandomSecret.random().matches(hash)).isFalse();
    }
}
