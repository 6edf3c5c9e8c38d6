package dev.kartoteka.platform.accesslog;

import dev.kartoteka.platform.accesslog.Access.Action;
import dev.kartoteka.platform.rights.ActorAuthentication;
import dev.kartoteka.platform.web.TraceId;
import dev.kartoteka.shared.failure.FailureCode;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
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
            Noted noted = new Noted(request, response, actor, what(request), TraceId.current());
            if (request.isAsyncStarted()) {
                request.getAsyncContext().addListener(new AtTheEnd(() -> log(noted)));
            } else {
                log(noted);
            }
        }
    }

    private void log(Noted noted) {
        List<String> seen = noted.actor.takeSeen();
        Action action = action(noted, seen);
        if (action != null) {
            log.add(new Access(
                    Instant.now().truncatedTo(ChronoUnit.MILLIS),
                    noted.actor.actor().id(),
                    noted.actor.actor().type().name(),
                    action,
                    noted.what,
                    seen,
                    noted.response.getStatus(),
                    noted.actor.address(),
                    noted.requestId));
        }
    }

    private static @Nullable Action action(Noted noted, List<String> seen) {
        if (noted.response.getStatus() == FailureCode.FORBIDDEN.status() || noted.actor.takeRefused()) {
            return Action.REFUSED;
        }
        String path = noted.request.getRequestURI();
        if (path.startsWith("/api/v1/exports/")) {
            return Action.EXPORT;
        }
        return path.startsWith("/api/v1/audit/") || !seen.isEmpty() ? Action.READ : null;
    }

    /** The pattern, not the path: what a caller writes there can be anything. */
    private static String what(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return request.getMethod() + " " + (pattern == null ? "" : pattern);
    }

    /** What is known while the request is still in its thread. */
    private record Noted(
            HttpServletRequest request,
            HttpServletResponse response,
            ActorAuthentication actor,
            String what,
            String requestId) {}

    /** For what is answered by another thread later. */
    private record AtTheEnd(Runnable work) implements AsyncListener {

        @Override
        public void onComplete(AsyncEvent event) {
            work.run();
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            // completed afterwards
        }

        @Override
        public void onError(AsyncEvent event) {
            // completed afterwards
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            event.getAsyncContext().addListener(this);
        }
    }
}
