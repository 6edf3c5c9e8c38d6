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
        return known(
                shown,
                shown.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "");
    }

    /** @throws InvalidBearerTokenException when what is shown is no good */
    public Authentication known(Authentication shown, String address) {
        if (!(shown instanceof BearerTokenAuthenticationToken bearer)) {
            throw new InvalidBearerTokenException("A bearer token is wanted");
        }
        return new ActorAuthentication(required(bearer.getToken()), address, bearer.getToken());
    }

    /**
     * The same, with the rights of now, for what goes on longer than a request: also where it was handed on to. What was shown
     * must be good still: not over, not revoked, its session not ended.
     *
     * @throws InvalidBearerTokenException when it is not
     */
    public Authentication refreshed(Authentication before) {
        if (!(before instanceof ActorAuthentication known)) {
            throw new InvalidBearerTokenException("Nobody is known");
        }
        if (!known.getCredentials().isEmpty()) {
            known.change(required(known.getCredentials()));
        }
        return known;
    }

    private Actor required(String token) {
        return of(token).orElseThrow(() -> new InvalidBearerTokenException("The token is not valid here"));
    }

    private Optional<Actor> of(String token) {
        return token.startsWith(ApiKeySecret.PREFIX)
                ? ApiKeySecret.parse(token).flatMap(keys::actor)
                : tokens.actor(token);
    }
}
