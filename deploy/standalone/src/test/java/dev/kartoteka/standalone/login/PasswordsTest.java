package dev.kartoteka.standalone.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordsTest {

    /** Attack 25: by the time it takes nobody learns whether there is such a user. */
    @Test
    void attack25HashesOnceForAUserAndOnceForNobody() {
        Counting counting = new Counting();
        Passwords passwords = new Passwords(counting);
        User user = new User("anna", "employee-anna", passwords.hash("right"), null);
        counting.matched = 0;

        assertThat(passwords.matches("wrong", Optional.of(user))).isFalse();
        assertThat(counting.matched).isEqualTo(1);
        assertThat(passwords.matches("wrong", Optional.empty())).isFalse();
        assertThat(counting.matched).isEqualTo(2);
        assertThat(passwords.matches("right", Optional.of(user))).isTrue();
    }

    @Test
    void isArgon2idAndSaltedAndNeverTheSame() {
        Passwords passwords = new Passwords();

        assertThat(passwords.hash("right")).startsWith("$argon2id$v=19$m=16384").isNotEqualTo(passwords.hash("right"));
    }

    private static final class Counting implements PasswordEncoder {

        private int matched;

        @Override
        public String encode(@org.jspecify.annotations.Nullable CharSequence password) {
            return "hash of " + password;
        }

        @Override
        public boolean matches(
                @org.jspecify.annotations.Nullable CharSequence password,
                @org.jspecify.annotations.Nullable String hash) {
            matched++;
            return encode(password).equals(hash);
        }
    }
}
