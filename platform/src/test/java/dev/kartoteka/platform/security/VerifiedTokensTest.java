package dev.kartoteka.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtValidationException;

class VerifiedTokensTest {

    private final AtomicInteger checked = new AtomicInteger();
    private final AtomicBoolean good = new AtomicBoolean(true);
    private final VerifiedTokens tokens = new VerifiedTokens(
            this::signed,
            jwt -> good.get()
                    ? OAuth2TokenValidatorResult.success()
                    : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token")));

    @Test
    void checksASignatureOnce() {
        assertThat(tokens.decode("one").getSubject()).isEqualTo("one");
        assertThat(tokens.decode("one").getSubject()).isEqualTo("one");
        assertThat(tokens.decode("two").getSubject()).isEqualTo("two");

        assertThat(checked).hasValue(2);
    }

    @Test
    void refusesATokenThatWasGoodBefore() {
        tokens.decode("one");
        good.set(false);

        assertThatThrownBy(() -> tokens.decode("one")).isInstanceOf(JwtValidationException.class);
    }

    @Test
    void doesNotRememberForgeries() {
        assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(BadJwtException.class);

        assertThat(checked).hasValue(2);
    }

    private Jwt signed(String token) {
        checked.incrementAndGet();
        if (token.equals("forged")) {
            throw new BadJwtException("not signed by us");
        }
        return Jwt.withTokenValue(token).header("alg", "ES256").subject(token).build();
    }
}
