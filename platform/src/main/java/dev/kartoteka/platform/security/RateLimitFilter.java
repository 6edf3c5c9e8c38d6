package dev.kartoteka.platform.security;

import dev.kartoteka.platform.ratelimit.RateLimits;
import dev.kartoteka.platform.rights.ActorAuthentication;
import dev.kartoteka.shared.failure.FailureCode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses callers who ask too often: those who are known by who they are, from wherever they ask, others by their address. And
 * too much at once of those who are known: an address may be that of a whole office.
 */
final class RateLimitFilter extends OncePerRequestFilter {

    private final RateLimits limits;
    private final ProblemAnswers answers;

    RateLimitFilter(RateLimits limits, ProblemAnswers answers) {
        this.limits = limits;
        this.answers = answers;
    }

    /** Probes of those who run it must not fail since somebody else at their address asks too often. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/actuator/health");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String known = SecurityContextHolder.getContext().getAuthentication() instanceof ActorAuthentication actor
                ? actor.actor().id()
                : null;
        if (!limits.take(known == null ? request.getRemoteAddr() : known).tell(response)) {
            answers.write(response, FailureCode.TOO_MANY_REQUESTS);
        } else if (known == null) {
            chain.doFilter(request, response);
        } else if (limits.begin(known)) {
            try {
                chain.doFilter(request, response);
            } finally {
                limits.end(known);
            }
        } else {
            response.setHeader("Retry-After", "1");
            answers.write(response, FailureCode.TOO_MANY_REQUESTS);
        }
    }
}
