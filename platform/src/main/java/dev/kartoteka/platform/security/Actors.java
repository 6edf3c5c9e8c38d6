package dev.kartoteka.platform.security;

import dev.kartoteka.platform.rights.Actor;
import dev.kartoteka.platform.rights.ActorAuthentication;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Knows callers by what they send as bearer: an API key or an access token. */
@Component
public class Actors implements AuthenticationManager {

    private final ApiKeys keys;
    private final AccessTokens tokens;

    Actors(ApiKeys keys, AccessTokens tokens) {
        this.keys = keys;
        this.tokens = tokens;
    }

    @Override
    public Authentication authenticate(Authentication shown) {
        if (!(shown instanceof BearerTokenAuthenticationToken bearer)) {
            throw new InvalidBearerTokenException("A bearer token is wanted");
        }
        String address =
                shown.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        return new ActorAuthentication(
                of(bearer.getToken()).orElseThrow(() -> new InvalidBearerTokenException("The token is not valid here")),
                address);
    }

    /**
     * One known before, with the rights of now, for what goes on longer than a request.
     *
     * @throws InvalidBearerTokenException when they have none any more
     */
    public Authentication refreshed(Authentication before) {
        if (!(before instanceof ActorAuthentication known)) {
            throw new InvalidBearerTokenException("Nobody is known");
        }
        Actor now =
                switch (known.actor().type()) {
                    case EMPLOYEE -> tokens.refreshed(known.actor());
                    case API_KEY -> keys.refreshed(known.actor());
                    default -> known.actor();
                };
        return new ActorAuthentication(now, known.address());
    }

    private Optional<Actor> of(String token) {
        return token.startsWith(ApiKeySecret.PREFIX)
                ? ApiKeySecret.parse(token).flatMap(keys::actor)
                : tokens.actor(token);
    }
}
