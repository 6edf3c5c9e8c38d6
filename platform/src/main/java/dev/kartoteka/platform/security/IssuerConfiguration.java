package dev.kartoteka.platform.security;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/** Takes the access tokens of an OpenID Connect issuer elsewhere, which is asked for its keys when the first token comes. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${kartoteka.security.issuer-uri:}' != ''")
class IssuerConfiguration {

    @Bean
    JwtDecoder issuersTokens(SecuritySettings settings, MeterRegistry registry) {
        return new SupplierJwtDecoder(() -> {
            NimbusJwtDecoder decoder =
                    NimbusJwtDecoder.withIssuerLocation(settings.issuerUri()).build();
            decoder.setJwtValidator(signed -> OAuth2TokenValidatorResult.success());
            return new VerifiedTokens(
                            decoder,
                            new DelegatingOAuth2TokenValidator<>(
                                    JwtValidators.createDefaultWithIssuer(settings.issuerUri()),
                                    new JwtClaimValidator<List<String>>(
                                            JwtClaimNames.AUD,
                                            audiences -> audiences != null && audiences.contains(settings.audience()))))
                    .measured(registry);
        });
    }
}
