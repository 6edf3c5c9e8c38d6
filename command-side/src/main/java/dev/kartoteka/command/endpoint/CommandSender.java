package dev.kartoteka.command.endpoint;

import dev.kartoteka.command.record.CommandAnswer;
import dev.kartoteka.command.record.CommandMetadata;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.shared.failure.Failure;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.metadata.MetadataKeys;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.AxonException;
import org.axonframework.common.AxonTransientException;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.stereotype.Component;

/** Sends a command and waits until its events are stored, or says by which code it was refused. */
@Component
class CommandSender {

    private final CommandGateway gateway;
    private final EventStore eventStore;

    CommandSender(CommandGateway gateway, EventStore eventStore) {
        this.gateway = gateway;
        this.eventStore = eventStore;
    }

    CommandAnswer send(CommandRequest request, CommandContext context) {
        try {
            Object result =
                    gateway.sendAndWait(new GenericCommandMessage<>(request.command(), metadata(request, context)));
            long version = request.route().creates() ? 0 : ((Number) result).longValue();
            return new CommandAnswer(request.id(), version);
        } catch (CommandExecutionException e) {
            Optional<Failure> failure = e.getDetails();
            throw failure.map(told -> new Refusal(told.code(), told.detail()))
                    .orElseGet(() -> storeRefused(request, e));
        } catch (AxonException e) {
            throw storeRefused(request, e);
        }
    }

    /** The store refused the append, and over a network its exception is only text: what is stored tells why. */
    private Refusal storeRefused(CommandRequest request, RuntimeException cause) {
        if (cause instanceof AxonTransientException) {
            return new Refusal(FailureCode.STORE_UNAVAILABLE, FailureCode.STORE_UNAVAILABLE.meaning());
        }
        boolean exists = eventStore.lastSequenceNumberFor(request.id()).isPresent();
        if (request.route().creates() && exists) {
            return new Refusal(FailureCode.ALREADY_EXISTS, "There is a " + request.id() + " already");
        }
        if (!request.route().creates() && !exists) {
            return new Refusal(FailureCode.NOT_FOUND, "There is no " + request.id());
        }
        if (cause instanceof ConcurrencyException) {
            return new Refusal(FailureCode.CONCURRENT_CHANGE, FailureCode.CONCURRENT_CHANGE.meaning());
        }
        throw cause;
    }

    private static MetaData metadata(CommandRequest request, CommandContext context) {
        Map<String, Object> metadata = new HashMap<>();
        metadata.put(MetadataKeys.ACTOR_ID, context.actorId());
        metadata.put(MetadataKeys.ACTOR_TYPE, context.actorType().name());
        metadata.put(MetadataKeys.CHANNEL, context.channel());
        metadata.put(MetadataKeys.REQUEST_ID, context.requestId());
        putIfThere(metadata, MetadataKeys.IDEMPOTENCY_KEY, context.idempotencyKey());
        putIfThere(metadata, MetadataKeys.OCCURRED_AT, request.occurredAt());
        putIfThere(metadata, MetadataKeys.REASON, request.reason());
        putIfThere(metadata, CommandMetadata.EXPECTED_VERSION, context.expectedVersion());
        return MetaData.from(metadata);
    }

    private static void putIfThere(
            Map<String, Object> metadata, String key, @org.jspecify.annotations.Nullable Object value) {
        if (value != null) {
            metadata.put(key, value);
        }
    }
}
