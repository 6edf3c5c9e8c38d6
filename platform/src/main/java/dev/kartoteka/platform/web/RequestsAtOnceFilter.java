package dev.kartoteka.platform.web;

import dev.kartoteka.shared.failure.FailureCode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Refuses at once what would have to wait for too many others: under more load than can be served, those that are let in are
 * answered in time, and the others know that they were not. Subscribers count only until they are subscribed.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20) // behind the arrival of the body: who sends slowly takes nobody's place
class RequestsAtOnceFilter extends OncePerRequestFilter {

    private final Semaphore places;
    private final JsonMapper json;

    RequestsAtOnceFilter(@Value("${kartoteka.requests-at-once}") int requestsAtOnce, JsonMapper json) {
        this.places = new Semaphore(requestsAtOnce);
        this.json = json;
    }

    /** Probes tell of a system that has much to do that it is well; an upload takes as long as its sender likes. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/actuator/") || Uploads.is(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!places.tryAcquire()) {
            response.setHeader("Retry-After", "1");
            ProblemBody.write(response, json, FailureCode.SERVER_BUSY);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            places.release();
        }
    }
}
