package dev.kartoteka.standalone.login;

import java.security.SecureRandom;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Hashes passwords by Argon2id, and checks them in a time that tells nothing of whether there is such a user. */
final class Passwords {

    /** Without characters that are mistaken for others. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 5;
    private static final int GROUP = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Each hash takes 16 MiB while it is made; a crowd at the door must wait rather than take all memory. */
    private final Semaphore turns =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

    private final PasswordEncoder encoder;
    private final String nobodys;

    Passwords() {
        this(Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8());
    }

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
        this.nobodys = hash(random());
    }

    String hash(String password) {
        return inTurn(() -> Objects.requireNonNull(encoder.encode(password), "of a password that is not null"));
    }

    boolean matches(String password, Optional<User> user) {
        String kept = user.map(User::password).orElse(nobodys);
        boolean same = inTurn(() -> encoder.matches(password, kept));
        return same && user.isPresent();
    }

    private <T> T inTurn(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
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
