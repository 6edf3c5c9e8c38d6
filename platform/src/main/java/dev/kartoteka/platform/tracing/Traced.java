package dev.kartoteka.platform.tracing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Scope;

/** A span that has begun. Labels name types, codes and paths as they are written in the code, never what a caller sent. */
public final class Traced implements AutoCloseable {

    /** Where none is made. */
    public static final Traced NOTHING = new Traced(Span.getInvalid());

    private final Span span;

    Traced(Span span) {
        this.span = span;
    }

    /** What begins in this thread until that is closed is within this span. */
    @SuppressWarnings("MustBeClosedChecker") // whoever asks for it closes it, before the span
    public Scope current() {
        return span == Span.getInvalid() ? Scope.noop() : span.makeCurrent();
    }

    public void name(String name) {
        span.updateName(name);
    }

    public void label(String key, String value) {
        span.setAttribute(key, value);
    }

    public void label(String key, long value) {
        span.setAttribute(key, value);
    }

    /** By a fault, not by a rule. */
    public void failed() {
        span.setStatus(StatusCode.ERROR);
    }

    @Override
    public void close() {
        span.end();
    }
}
