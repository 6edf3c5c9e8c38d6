package dev.kartoteka.platform.rights;

import dev.kartoteka.shared.failure.FailureCode;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Who asks or acts in this thread. */
public final class CurrentActor {

    private CurrentActor() {}

    /** @throws IllegalStateException when nobody is known: a mistake of ours, which must not open anything */
    public static Actor get() {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        if (known instanceof ActorAuthentication authentication) {
            return authentication.actor();
        }
        throw new IllegalStateException("Nobody is known to ask here");
    }

    /** Where the request came from; empty for what comes from nowhere outside. */
    public static String address() {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        return known instanceof ActorAuthentication authentication ? authentication.address() : "";
    }

    /** Notes which records with personal data the actor was shown, for the log of accesses. */
    public static void saw(Collection<String> recordIds) {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof ActorAuthentication authentication) {
            authentication.saw(recordIds);
        }
    }

    /** Notes that a part was refused of what is answered as a whole, for the log of accesses. */
    public static void wasRefused(FailureCode code) {
        if (code.status() == FailureCode.FORBIDDEN.status()
                && SecurityContextHolder.getContext().getAuthentication()
                        instanceof ActorAuthentication authentication) {
            authentication.refused();
        }
    }

    /** Runs something as another actor than this thread's: the system itself, or a subscriber whose thread this is not. */
    public static <T> T as(Authentication other, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(other));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** To be handed on to another thread. */
    public static Authentication authentication() {
        get();
        return Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
    }
}
