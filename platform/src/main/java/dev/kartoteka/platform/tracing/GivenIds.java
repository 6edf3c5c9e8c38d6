package dev.kartoteka.platform.tracing;

import io.opentelemetry.sdk.trace.IdGenerator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lets a span without a parent begin under a trace id that is given, where others would draw one. */
final class GivenIds implements IdGenerator {

    private final ThreadLocal<@Nullable String> given = new ThreadLocal<>();

    <T> T within(String traceId, Supplier<T> work) {
        given.set(traceId);
        try {
            return work.get();
        } finally {
            given.remove();
        }
    }

    @Override
    public String generateTraceId() {
        String traceId = given.get();
        return traceId == null ? IdGenerator.random().generateTraceId() : traceId;
    }

    @Override
    public String generateSpanId() {
        return IdGenerator.random().generateSpanId();
    }
}
