package dev.kartoteka.platform.security;

import dev.kartoteka.platform.rights.Actor;
import dev.kartoteka.shared.access.Role;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.failure.InvalidValue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.stereotype.Component;

/** From an access token to the employee whom it names, with the roles of now. */
@Component
class AccessTokens {

    private final SecuritySettings settings;
    private final ObjectProvider<JwtDecoder> decoder;
    private final Grants grants;

    AccessTokens(SecuritySettings settings, ObjectProvider<JwtDecoder> decoder, Grants grants) {
        this.settings = settings;
        this.decoder = decoder;
        this.grants = grants;
    }

    /** Empty for one who does not work here, or not any more. */
    Optional<Actor> actor(String token) {
        Jwt jwt = decode(token);
        String name = jwt.getClaimAsString(settings.employeeClaim());
        if (name == null) {
            return Optional.empty();
        }
        String employeeId = name.startsWith(EmployeeId.PREFIX) ? name : EmployeeId.PREFIX + name;
        if (!isIdentifier(employeeId)) {
            return Optional.empty();
        }
        return grants.of(employeeId)
                .map(granted -> Actor.employee(employeeId, settings.roleClaim().isEmpty() ? granted : told(jwt)));
    }

    private Jwt decode(String token) {
        try {
            return decoder.getObject().decode(token);
        } catch (BadJwtException e) {
            throw new InvalidBearerTokenException("The access token is not valid", e);
        } catch (JwtException | JwtDecoderInitializationException e) {
            // not the token's fault: the issuer's keys cannot be had just now
            throw new DataAccessResourceFailureException("The issuer does not answer", e);
        }
    }

    private Set<Role> told(Jwt jwt) {
        List<String> values = jwt.getClaimAsStringList(settings.roleClaim());
        return values == null
                ? Set.of()
                : values.stream()
                        .map(value -> settings.roles().get(value))
                        .filter(Objects::nonNull)
                        .map(Role::valueOf)
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isIdentifier(String text) {
        try {
            return new EmployeeId(text).value().equals(text);
        } catch (InvalidValue e) {
            return false;
        }
    }
}
