package dev.kartoteka.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.kartoteka.platform.metrics.CacheMeters;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/**
 * Remembers for a minute which tokens were signed as they should be: to check a signature costs more than most requests do, and
 * the same token comes with every request of its bearer. Whether a token is still good, by its time and by its session, is
 * asked each time.
 */
public final class VerifiedTokens implements JwtDecoder {

    /** So long is a key obeyed that its issuer has withdrawn. */
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private static final int MOST = 10_000;

    private final JwtDecoder signatures;
    private final OAuth2TokenValidator<Jwt> validator;
    private final Cache<String, Jwt> verified = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(MOST)
            .recordStats()
            .build();

    /**
     * @param signatures checks them and nothing that changes with time
     * @param validator checks all else
     */
    public VerifiedTokens(JwtDecoder signatures, OAuth2TokenValidator<Jwt> validator) {
        this.signatures = signatures;
        this.validator = validator;
    }

    /** Shows how often a token was known. */
    public VerifiedTokens measured(MeterRegistry registry) {
        CacheMeters.show(registry, verified, "tokens");
        return this;
    }

    @Override
    public Jwt decode(String token) {
        Jwt jwt = verified.get(token, signatures::decode);
        OAuth2TokenValidatorResult result = validator.validate(jwt);
        if (result.hasErrors()) {
            verified.invalidate(token);
            throw new JwtValidationException("The token is not good here", result.getErrors());
        }
        return jwt;
    }
}
