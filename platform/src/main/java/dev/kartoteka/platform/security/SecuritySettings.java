package dev.kartoteka.platform.security;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose access tokens are taken, and how they name people.
 *
 * @param issuerUri of an OpenID Connect issuer; empty for the built-in one
 * @param audience that a token must be meant for
 * @param employeeClaim which claim names the employee
 * @param roleClaim which claim lists roles; empty for those that were granted here
 * @param roles what that claim's values mean: the issuer's word, and one of our roles
 */
@ConfigurationProperties("kartoteka.security")
public record SecuritySettings(
        @DefaultValue("") String issuerUri,
        @DefaultValue("kartoteka") String audience,
        @DefaultValue("sub") String employeeClaim,
        @DefaultValue("") String roleClaim,
        @DefaultValue Map<String, String> roles) {}
