package dev.kartoteka.platform.tracing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanId;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Makes spans under a trace id that is known already: the one of problem documents, of the log and of events' metadata. Where
 * nobody collects them, none are made.
 */
public final class Tracing implements AutoCloseable {

    private static final long SECONDS_TO_SEND_THE_REST = 5;

    private final @Nullable SdkTracerProvider provider;
    private final @Nullable Tracer tracer;
    private final GivenIds ids;

    Tracing(@Nullable SdkTracerProvider provider, GivenIds ids) {
        this.provider = provider;
        this.tracer = provider == null ? null : provider.get("dev.kartoteka");
        this.ids = ids;
    }

    /** For where nobody collects. */
    public static Tracing off() {
        return new Tracing(null, new GivenIds());
    }

    public boolean isOn() {
        return tracer != null;
    }

    /** Of a request; its parent is the caller's span, if the caller named one. */
    public Traced request(String name, String traceId, @Nullable String callersSpanId) {
        return begin(name, SpanKind.SERVER, traceId, callersSpanId, null);
    }

    /** Of a step within this thread, or of one whose trace began elsewhere and is known by its id only. */
    public Traced step(String name, String traceId) {
        return begin(name, SpanKind.INTERNAL, traceId, null, null);
    }

    /** Of what began earlier and is over now. */
    public void past(String name, String traceId, Instant began, String outcome) {
        Traced span = begin(name, SpanKind.CONSUMER, traceId, null, began);
        span.label("kartoteka.outcome", outcome);
        span.close();
    }

    private Traced begin(
            String name, SpanKind kind, String traceId, @Nullable String parentSpanId, @Nullable Instant began) {
        // an import's commands, and the system's own, name what they belong to by something else than a trace id
        if (tracer == null || !io.opentelemetry.api.trace.TraceId.isValid(traceId)) {
            return Traced.NOTHING;
        }
        var builder = tracer.spanBuilder(name).setSpanKind(kind);
        if (began != null) {
            builder.setStartTimestamp(began);
        }
        if (parentSpanId != null && SpanId.isValid(parentSpanId)) {
            builder.setParent(Context.root().with(Span.wrap(remote(traceId, parentSpanId))));
        } else if (!Span.current().getSpanContext().getTraceId().equals(traceId)) {
            builder.setNoParent();
        }
        return new Traced(ids.within(traceId, builder::startSpan));
    }

    private static SpanContext remote(String traceId, String spanId) {
        return SpanContext.createFromRemoteParent(traceId, spanId, TraceFlags.getSampled(), TraceState.getDefault());
    }

    /** Sends what is not sent yet. */
    @Override
    public void close() {
        if (provider != null) {
            provider.shutdown().join(SECONDS_TO_SEND_THE_REST, TimeUnit.SECONDS);
        }
    }
}
