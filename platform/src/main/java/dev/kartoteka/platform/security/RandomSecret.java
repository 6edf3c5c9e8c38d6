package dev.kartoteka.platform.security;

import dev.kartoteka.shared.hash.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** A secret of 256 random bits, of which only the hash is kept. */
record RandomSecret(String value) {

    /** What it looks like, as a part of a regular expression. */
    static final String FORM = "[A-Za-z0-9_-]{43}";

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static RandomSecret random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new RandomSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What is kept of it; plain SHA-256 suffices for what is random and this long. */
    String hash() {
        return Sha256.hex(value.getBytes(StandardCharsets.US_ASCII));
    }

    boolean matches(String hash) {
        return MessageDigest.isEqual(
                hash().getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return "a secret"; // never the secret itself, wherever this is printed
    }
}
