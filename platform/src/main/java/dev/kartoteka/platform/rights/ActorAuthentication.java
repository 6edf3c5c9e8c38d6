package dev.kartoteka.platform.rights;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** An actor who has shown to be the one they say they are. */
public final class ActorAuthentication extends AbstractAuthenticationToken {

    private volatile Actor actor;
    private final String address;
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    /** @param address that the request came from */
    public ActorAuthentication(Actor actor, String address) {
        super(List.of());
        this.actor = actor;
        this.address = address;
        setAuthenticated(true);
    }

    public Actor actor() {
        return actor;
    }

    /** Their rights changed since. */
    public void change(Actor now) {
        if (!now.id().equals(actor.id())) {
            throw new IllegalArgumentException("Another actor");
        }
        actor = now;
    }

    public String address() {
        return address;
    }

    /** Records with personal data that were shown so far. */
    public Set<String> seen() {
        return seen;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return actor;
    }

    @Override
    public String getName() {
        return actor.id();
    }
}
