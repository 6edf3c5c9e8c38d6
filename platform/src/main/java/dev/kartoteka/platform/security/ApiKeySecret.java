package dev.kartoteka.platform.security;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An API key as its holder has it: {@code kartoteka_}, what follows {@code apikey-} in its identifier, a dot, and a secret. The
 * prefix lets scanners find keys that were committed by mistake.
 */
public final class ApiKeySecret {

    static final String PREFIX = "kartoteka_";

    private static final String ID_PREFIX = "apikey-";
    private static final Pattern FORM =
            Pattern.compile(PREFIX + "([A-Za-z0-9._-]{1,100})\\.(" + RandomSecret.FORM + ")");

    private final String apiKeyId;
    private final RandomSecret secret;

    private ApiKeySecret(String apiKeyId, RandomSecret secret) {
        this.apiKeyId = apiKeyId;
        this.secret = secret;
    }

    /** A new one for an identifier. */
    public static ApiKeySecret random(String apiKeyId) {
        return new ApiKeySecret(apiKeyId, RandomSecret.random());
    }

    static Optional<ApiKeySecret> parse(String key) {
        Matcher matcher = FORM.matcher(key);
        return matcher.matches()
                ? Optional.of(new ApiKeySecret(ID_PREFIX + matcher.group(1), new RandomSecret(matcher.group(2))))
                : Optional.empty();
    }

    String apiKeyId() {
        return apiKeyId;
    }

    /** What is kept of the secret. */
    public String hash() {
        return secret.hash();
    }

    boolean matches(String hash) {
        return secret.matches(hash);
    }

    /** To be shown once. */
    public String shown() {
        return PREFIX + apiKeyId.substring(ID_PREFIX.length()) + "." + secret.value();
    }

    @Override
    public String toString() {
        return apiKeyId; // never the secret, wherever this is printed
    }
}
