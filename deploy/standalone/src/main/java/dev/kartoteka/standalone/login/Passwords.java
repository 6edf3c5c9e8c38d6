package dev.kartoteka.standalone.login;

import java.security.SecureRandom;
import java.util.Optional;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Hashes passwords by Argon2id, and checks them in a time that tells nothing of whether there is such a user. */
final class Passwords {

    /** Without characters that are mistaken for others. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 5;
    private static final int GROUP = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Argon2PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final String nobodys = encoder.encode(random());

    String hash(String password) {
        return encoder.encode(password);
    }

    boolean matches(String password, Optional<User> user) {
        boolean same = encoder.matches(password, user.map(User::password).orElse(nobodys));
        return same && user.isPresent();
    }

    /** About 124 random bits, to be typed once. */
    static String random() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                password.append('-');
            }
            password.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }
}
