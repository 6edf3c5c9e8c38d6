package dev.kartoteka.standalone.login;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.SecurityContext;
import dev.kartoteka.platform.security.VerifiedTokens;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** Issues access tokens that name an employee and a session, and takes those it issued. */
final class TokenIssuer {

    private static final String ISSUER = "kartoteka";
    private static final String SESSION = "sid";

    private final NimbusJwtEncoder encoder;
    private final ECKey key;
    private final String audience;
    private final Duration lifetime;
    private final Clock clock = Clock.systemUTC();

    TokenIssuer(ECKey key, String audience, Duration lifetime) {
        this.key = key;
        this.encoder = new NimbusJwtEncoder(new ImmutableJWKSet<SecurityContext>(new JWKSet(key)));
        this.audience = audience;
        this.lifetime = lifetime;
    }

    String issue(String employeeId, UUID session) {
        Instant now = clock.instant();
        JwtClaimsSet claims = JwtClaimsSet.builder()
                .issuer(ISSUER)
                .audience(List.of(audience))
                .subject(employeeId)
                .id(UUID.randomUUID().toString())
                .issuedAt(now)
                .expiresAt(now.plus(lifetime))
                .claim(SESSION, session.toString())
                .build();
        JwsHeader header = JwsHeader.with(SignatureAlgorithm.ES256)
                .keyId(key.getKeyID())
                .type("JWT")
                .build();
        return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
    }

    Duration lifetime() {
        return lifetime;
    }

    /** Takes what was signed by the key, is meant for us, has not expired, and whose session goes on. */
    JwtDecoder decoder(Sessions sessions, MeterRegistry registry) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(new ImmutableJWKSet<>(new JWKSet(key.toPublicJWK())))
                .jwsAlgorithm(SignatureAlgorithm.ES256)
                .build();
        decoder.setJwtValidator(signed -> OAuth2TokenValidatorResult.success());
        return new VerifiedTokens(
                        decoder,
                        new DelegatingOAuth2TokenValidator<>(
                                new JwtTimestampValidator(Duration.ZERO),
                                new JwtClaimValidator<String>(JwtClaimNames.ISS, ISSUER::equals),
                                new JwtClaimValidator<List<String>>(
                                        JwtClaimNames.AUD,
                                        audiences -> audiences != null && audiences.contains(audience)),
                                token -> goesOn(token, sessions)))
                .measured(registry);
    }

    private static OAuth2TokenValidatorResult goesOn(Jwt token, Sessions sessions) {
        String session = token.getClaimAsString(SESSION);
        return session != null && sessions.isAlive(UUID.fromString(session))
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", "The session is over", null));
    }
}
