package dev.kartoteka.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An API key as its holder has it: {@code kartoteka_}, what follows {@code apikey-} in its identifier, a dot, and a secret of
 * 256 random bits. The prefix lets scanners find keys that were committed by mistake.
 */
public record ApiKeySecret(String apiKeyId, String secret) {

    static final String PREFIX = "kartoteka_";

    private static final String ID_PREFIX = "apikey-";
    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile(PREFIX + "([A-Za-z0-9._-]{1,100})\\.([A-Za-z0-9_-]{43})");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one for an identifier. */
    public static ApiKeySecret random(String apiKeyId) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new ApiKeySecret(
                apiKeyId, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    static Optional<ApiKeySecret> parse(String key) {
        Matcher matcher = FORM.matcher(key);
        return matcher.matches()
                ? Optional.of(new ApiKeySecret(ID_PREFIX + matcher.group(1), matcher.group(2)))
                : Optional.empty();
    }

    /** What is kept of the secret; plain SHA-256 suffices for what is random and this long. */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean matches(String hash) {
        return MessageDigest.isEqual(
                hash().getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
    }

    /** To be shown once. */
    public String shown() {
        return PREFIX + apiKeyId.substring(ID_PREFIX.length()) + "." + secret;
    }

    @Override
    public String toString() {
        return apiKeyId; // never the secret, wherever this is printed
    }
}
