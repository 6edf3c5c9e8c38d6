package dev.kartoteka.command.endpoint;

import dev.kartoteka.platform.metrics.Meters;
import dev.kartoteka.shared.failure.FailureCode;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** How many commands of each type there are, how long they take, and by which codes they are refused. */
@Component
class CommandMeters {

    private static final int FIRST_FAULT = 500;

    private final MeterRegistry registry;
    private final Meters times;
    private final Map<Refused, Counter> refusals = new ConcurrentHashMap<>();

    CommandMeters(MeterRegistry registry) {
        this.registry = registry;
        this.times = new Meters(
                registry,
                "kartoteka.commands",
                "Time from sending a command until its events are stored, or it is refused",
                "command",
                "outcome");
    }

    void accepted(Object command, long since) {
        times.since(since, name(command), "accepted");
    }

    void refused(Object command, FailureCode code, long since) {
        times.since(since, name(command), code.status() < FIRST_FAULT ? "refused" : "failed");
        refusals.computeIfAbsent(new Refused(name(command), code), this::counter)
                .increment();
    }

    void failed(Object command, long since) {
        times.since(since, name(command), "failed");
    }

    private Counter counter(Refused refused) {
        return Counter.builder("kartoteka.command.refusals")
                .description("Commands that were sent and refused, by type and code")
                .tag("command", refused.command())
                .tag("code", refused.code().name())
                .register(registry);
    }

    private static String name(Object command) {
        return command.getClass().getSimpleName();
    }

    private record Refused(String command, FailureCode code) {}
}
