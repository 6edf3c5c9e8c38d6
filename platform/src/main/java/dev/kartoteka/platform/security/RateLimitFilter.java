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

/** Refuses callers who ask too often: those who are known by who they are, from wherever they ask, others by their address. */
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
        if (limits.take(caller(request)).tell(response)) {
            chain.doFilter(request, response);
        } else {
            answers.write(response, FailureCode.TOO_MANY_REQUESTS);
        }
    }

    private static String caller(HttpServletRequest request) {
        return SecurityContextHolder.getContext().getAuthentication() instanceof ActorAuthentication known
                ? known.actor().id()
                : request.getRemoteAddr();
    }
}
