package dev.kartoteka.platform.web;

import dev.kartoteka.platform.tracing.Traced;
import dev.kartoteka.platform.tracing.Tracing;
import io.opentelemetry.context.Scope;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Gives every exchange a trace id, the caller's where a W3C {@code traceparent} brings one, and a span where they are collected.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TraceIdFilter extends OncePerRequestFilter {

    private static final Pattern TRACE_PARENT =
            Pattern.compile("[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}");

    private static final int FIRST_FAULT = 500;

    private final Tracing tracing;

    TraceIdFilter(Tracing tracing) {
        this.tracing = tracing;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String parent = request.getHeader("traceparent");
        Matcher matcher = TRACE_PARENT.matcher(parent == null ? "" : parent);
        String traceId = matcher.matches() ? matcher.group(1) : TraceId.random();
        MDC.put(TraceId.KEY, traceId);
        response.setHeader("X-Trace-Id", traceId);
        try {
            // nobody looks for the traces of those who measure
            if (tracing.isOn() && !request.getRequestURI().startsWith("/actuator")) {
                traced(request, response, chain, traceId, matcher.matches() ? matcher.group(2) : null);
            } else {
                chain.doFilter(request, response);
            }
        } finally {
            MDC.remove(TraceId.KEY);
        }
    }

    /** Named by the pattern of the path, not by the path: what a caller writes there can be anything. */
    private void traced(
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain,
            String traceId,
            @Nullable String callersSpanId)
            throws ServletException, IOException {
        try (Traced span = tracing.request(request.getMethod(), traceId, callersSpanId)) {
            Scope current = span.current();
            try {
                chain.doFilter(request, response);
            } finally {
                current.close();
            }
            Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
            if (pattern != null) {
                span.name(request.getMethod() + " " + pattern);
                span.label("http.route", pattern.toString());
            }
            span.label("http.request.method", request.getMethod());
            span.label("http.response.status_code", response.getStatus());
            if (response.getStatus() >= FIRST_FAULT) {
                span.failed();
            }
        }
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }
}
