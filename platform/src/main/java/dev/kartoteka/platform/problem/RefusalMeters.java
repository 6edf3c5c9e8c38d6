package dev.kartoteka.platform.problem;

import dev.kartoteka.shared.failure.FailureCode;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.stereotype.Component;

/**
 * Counts problem documents, and the errors in answers of GraphQL, by their code. Counted where they are made, which no injected object reaches, and of the whole
 * process therefore. Every code is shown from the start, since a counter that begins with its first event hides it from
 * Prometheus' rates.
 */
@Component
public class RefusalMeters implements MeterBinder {

    private static final Map<FailureCode, LongAdder> COUNTS = new EnumMap<>(FailureCode.class);

    static {
        for (FailureCode code : FailureCode.values()) {
            COUNTS.put(code, new LongAdder());
        }
    }

    public static void count(FailureCode code) {
        Objects.requireNonNull(COUNTS.get(code)).increment();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        COUNTS.forEach((code, count) -> FunctionCounter.builder("kartoteka.refusals", count, LongAdder::doubleValue)
                .description("Problem documents and errors in answers of GraphQL, by their code")
                .tag("code", code.name())
                .register(registry));
    }
}
