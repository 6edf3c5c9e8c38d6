package dev.kartoteka.command.endpoint;

import dev.kartoteka.command.record.CommandAnswer;
import dev.kartoteka.command.record.CommandMetadata;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.platform.problem.Refusal.FieldError;
import dev.kartoteka.platform.problem.StoreFailures;
import dev.kartoteka.platform.tracing.Traced;
import dev.kartoteka.platform.tracing.Tracing;
import dev.kartoteka.shared.failure.Failure;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.metadata.MetadataKeys;
import io.opentelemetry.context.Scope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sends a command and waits until its events are stored, or says by which code it was refused. */
@Component
class CommandSender {

    /** Well within the time after which an Idempotency-Key is taken for abandoned. */
    private static final int LONGEST_WAIT_SECONDS = 30;

    private static final int MOST_TRIES = 10;

    private final CommandGateway gateway;
    private final EventStore eventStore;
    private final CommandMeters meters;
    private final Tracing tracing;

    CommandSender(CommandGateway gateway, EventStore eventStore, CommandMeters meters, Tracing tracing) {
        this.gateway = gateway;
        this.eventStore = eventStore;
        this.meters = meters;
        this.tracing = tracing;
    }

    CommandAnswer send(CommandRequest request, CommandContext context) {
        if (!tracing.isOn()) {
            return measured(request, context);
        }
        String name = request.command().getClass().getSimpleName();
        Traced span = tracing.step("command " + name, context.requestId());
        Scope current = span.current();
        try {
            return measured(request, context);
        } catch (Refusal refusal) {
            span.label("kartoteka.code", refusal.code().name());
            throw refusal;
        } catch (RuntimeException e) {
            span.failed();
            throw e;
        } finally {
            current.close();
            span.close();
        }
    }

    private CommandAnswer measured(CommandRequest request, CommandContext context) {
        long since = System.nanoTime();
        try {
            CommandAnswer answer = answer(request, context);
            meters.accepted(request.command(), since);
            return answer;
        } catch (Refusal refusal) {
            meters.refused(request.command(), refusal.code(), since);
            throw refusal;
        } catch (RuntimeException e) {
            meters.failed(request.command(), since);
            throw e;
        }
    }

    /** What somebody else was faster with was not stored, so it is decided anew on what is so since (ADR 37). */
    private CommandAnswer answer(CommandRequest request, CommandContext context) {
        for (int tries = 1; ; tries++) {
            try {
                return once(request, context);
            } catch (Refusal refusal) {
                if (refusal.code() != FailureCode.CONCURRENT_CHANGE || tries == MOST_TRIES) {
                    throw refusal;
                }
            }
        }
    }

    private CommandAnswer once(CommandRequest request, CommandContext context) {
        try {
            Object result = gateway.sendAndWait(
                    new GenericCommandMessage<>(request.command(), metadata(request, context)),
                    LONGEST_WAIT_SECONDS,
                    TimeUnit.SECONDS);
            return new CommandAnswer(request.id(), version(request, result));
        } catch (CommandExecutionException e) {
            Optional<Failure> failure = e.getDetails();
            throw failure.filter(told -> told.code() != FailureCode.CONCURRENT_CHANGE)
                    .map(CommandSender::refusal)
                    .orElseGet(() -> failed(request, e, failure.isPresent()));
        } catch (RuntimeException e) {
            throw failed(request, e, StoreFailures.isConflict(e));
        }
    }

    /** What begins a record answers its identifier, unless the record may have been there before. */
    private long version(CommandRequest request, @Nullable Object result) {
        if (result instanceof Number number) {
            return number.longValue();
        }
        return request.command() instanceof BeginsInSteps
                ? eventStore.lastSequenceNumberFor(request.id()).orElse(0L)
                : 0;
    }

    private static Refusal refusal(Failure told) {
        List<String> each = told.each() == null ? List.of() : told.each();
        return new Refusal(
                told.code(),
                told.detail(),
                each.stream().map(one -> new FieldError("", told.code(), one)).toList());
    }

    private Refusal failed(CommandRequest request, RuntimeException cause, boolean concurrent) {
        if (!concurrent && StoreFailures.isAway(cause)) {
            return new Refusal(
                    FailureCode.STORE_UNAVAILABLE,
                    StoreFailures.isUntried(cause)
                            ? FailureCode.STORE_UNAVAILABLE.meaning()
                            : StoreFailures.OUTCOME_UNKNOWN);
        }
        return storeRefused(request, cause, concurrent);
    }

    /** The store refused the append, and over a network its exception is only text: what is stored tells why. */
    private Refusal storeRefused(CommandRequest request, RuntimeException cause, boolean concurrent) {
        boolean exists = eventStore.lastSequenceNumberFor(request.id()).isPresent();
        if (request.route().creates() && exists) {
            return new Refusal(FailureCode.ALREADY_EXISTS, "There is a " + request.id() + " already");
        }
        if (!request.route().creates() && !exists) {
            return new Refusal(FailureCode.NOT_FOUND, "There is no " + request.id());
        }
        if (concurrent) {
            return new Refusal(FailureCode.CONCURRENT_CHANGE, FailureCode.CONCURRENT_CHANGE.meaning());
        }
        throw cause;
    }

    private static MetaData metadata(CommandRequest request, CommandContext context) {
        Map<String, Object> metadata = new HashMap<>();
        metadata.put(MetadataKeys.ACTOR_ID, context.actor().id());
        metadata.put(MetadataKeys.ACTOR_TYPE, context.actor().type().name());
        putIfThere(metadata, MetadataKeys.ON_BEHALF_OF, context.onBehalfOf());
        putIfThere(metadata, MetadataKeys.ADDRESS, context.address().isEmpty() ? null : context.address());
        metadata.put(MetadataKeys.CHANNEL, context.channel());
        metadata.put(MetadataKeys.REQUEST_ID, context.requestId());
        putIfThere(metadata, MetadataKeys.IDEMPOTENCY_KEY, context.idempotencyKey());
        putIfThere(metadata, MetadataKeys.OCCURRED_AT, request.occurredAt());
        putIfThere(metadata, MetadataKeys.REASON, request.reason());
        putIfThere(metadata, CommandMetadata.EXPECTED_VERSION, context.expectedVersion());
        return MetaData.from(metadata);
    }

    private static void putIfThere(Map<String, Object> metadata, String key, @Nullable Object value) {
        if (value != null) {
            metadata.put(key, value);
        }
    }
}
