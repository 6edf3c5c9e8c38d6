package dev.kartoteka.platform.accesslog;

import dev.kartoteka.platform.accesslog.Access.Action;
import dev.kartoteka.platform.rights.ActorAuthentication;
import dev.kartoteka.platform.web.TraceId;
import dev.kartoteka.shared.failure.FailureCode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/** Logs, after each request, what it showed of whom, or that it was refused. */
@Component
@Order(0) // within Spring Security's chain, which is at -100: it knows who asks
class AccessLogFilter extends OncePerRequestFilter {

    private final AccessLog log;

    AccessLogFilter(AccessLog log) {
        this.log = log;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof ActorAuthentication actor)) {
            chain.doFilter(request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            Action action = action(request, response, actor);
            if (action != null) {
                log.add(access(request, response, actor, action));
            }
        }
    }

    /** A second dispatch, of an answer that was given later, may have shown more. */
    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    private static @Nullable Action action(
            HttpServletRequest request, HttpServletResponse response, ActorAuthentication actor) {
        if (response.getStatus() == FailureCode.FORBIDDEN.status()) {
            return Action.REFUSED;
        }
        String path = request.getRequestURI();
        if (path.startsWith("/api/v1/exports/")) {
            return Action.EXPORT;
        }
        return path.startsWith("/api/v1/audit/") || !actor.seen().isEmpty() ? Action.READ : null;
    }

    private static Access access(
            HttpServletRequest request, HttpServletResponse response, ActorAuthentication actor, Action action) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        List<String> seen = actor.seen().stream().sorted().toList();
        actor.seen().clear();
        return new Access(
                Instant.now().truncatedTo(ChronoUnit.MILLIS),
                actor.actor().id(),
                actor.actor().type().name(),
                action,
                request.getMethod() + " " + (pattern == null ? "" : pattern),
                seen,
                response.getStatus(),
                actor.address(),
                TraceId.current());
    }
}
