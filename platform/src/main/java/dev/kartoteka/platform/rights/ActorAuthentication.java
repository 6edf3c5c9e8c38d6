package dev.kartoteka.platform.rights;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** An actor who has shown to be the one they say they are. */
public final class ActorAuthentication extends AbstractAuthenticationToken {

    private volatile Actor actor;
    private final String address;
    private final String token;
    private final AtomicBoolean refused = new AtomicBoolean();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    /** One who showed nothing: the system itself. */
    public ActorAuthentication(Actor actor, String address) {
        this(actor, address, "");
    }

    /**
     * @param address that the request came from
     * @param token that was shown, to be looked at again by what goes on longer than a request
     */
    public ActorAuthentication(Actor actor, String address, String token) {
        super(List.of());
        this.actor = actor;
        this.address = address;
        this.token = token;
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

    /** Notes that records with personal data were shown. */
    void saw(Collection<String> recordIds) {
        seen.addAll(recordIds);
    }

    /** Records that were shown since this was last asked; each is told once, whatever another thread adds meanwhile. */
    public List<String> takeSeen() {
        List<String> taken = new ArrayList<>();
        for (Iterator<String> each = seen.iterator(); each.hasNext(); ) {
            taken.add(each.next());
            each.remove();
        }
        Collections.sort(taken);
        return taken;
    }

    void refused() {
        refused.set(true);
    }

    /** Whether a part of what was asked was refused since this was last asked, though the whole was answered. */
    public boolean takeRefused() {
        return refused.getAndSet(false);
    }

    /** The token that was shown. */
    @Override
    public String getCredentials() {
        return token;
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
