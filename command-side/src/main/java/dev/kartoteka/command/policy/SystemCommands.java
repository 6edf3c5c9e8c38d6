package dev.kartoteka.command.policy;

import dev.kartoteka.command.endpoint.Command;
import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.platform.problem.StoreFailures;
import dev.kartoteka.shared.automation.FiringId;
import dev.kartoteka.shared.failure.Failure;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.metadata.ActorType;
import dev.kartoteka.shared.metadata.MetadataKeys;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Sends commands that nobody asked for: those of policies, of rules, and of times that have come. */
@Component
public class SystemCommands implements DisposableBean {

    private static final int LONGEST_COMMAND_SECONDS = 30;

    private final CommandGateway commands;
    private final EventStore eventStore;

    /** Threads of their own: on a follower's, commands would inherit the metadata of the event that is being handled. */
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread daemon = new Thread(task, "system-commands");
        daemon.setDaemon(true);
        return daemon;
    });

    SystemCommands(@Lazy CommandGateway commands, @Lazy EventStore eventStore) {
        this.commands = commands;
        this.eventStore = eventStore;
    }

    /**
     * Sends a command because of an event, and waits until it is stored. The command keeps the chain of causes.
     *
     * @param actorId of whoever acts, such as the name of the policy; their type is RULE
     * @param cause the event that is being handled
     * @return the code by which a rule refused it; empty when it is done; ALREADY_EXISTS for a creation that was done before
     * @throws RuntimeException when it is not known whether it was done; to be tried again, which followers do
     */
    public Optional<FailureCode> send(Object command, String actorId, Message<?> cause) {
        return send(command, because(actorId, cause));
    }

    /** The same for what happened when its cause did, such as a record that came to be by it. */
    public Optional<FailureCode> sendAsOf(Object command, String actorId, Message<?> cause) {
        return sendFor(command, actorId, ActorType.RULE, cause);
    }

    /** The same for what is somebody's own doing, such as what comes of their asking for it. */
    public Optional<FailureCode> sendFor(Object command, String actorId, ActorType actorType, Message<?> cause) {
        Map<String, Object> metadata = because(actorId, cause);
        metadata.put(MetadataKeys.ACTOR_TYPE, actorType.name());
        Object occurredAt = cause.getMetaData().get(MetadataKeys.OCCURRED_AT);
        if (occurredAt != null) {
            metadata.put(MetadataKeys.OCCURRED_AT, occurredAt);
        }
        return send(command, metadata);
    }

    /** The same with the reason that was given for the cause. */
    public Optional<FailureCode> sendForItsReason(Object command, String actorId, Message<?> cause) {
        Map<String, Object> metadata = because(actorId, cause);
        Object reason = cause.getMetaData().get(MetadataKeys.REASON);
        if (reason != null) {
            metadata.put(MetadataKeys.REASON, reason);
        }
        return send(command, metadata);
    }

    /**
     * The same for one of several things that are done because of one event.
     *
     * @param requestId by which this one is told from the others
     * @param reason null for none
     */
    public Optional<FailureCode> send(
            Object command, String actorId, Message<?> cause, String requestId, @Nullable String reason) {
        Map<String, Object> metadata = because(actorId, cause);
        metadata.put(MetadataKeys.REQUEST_ID, requestId);
        if (reason != null) {
            metadata.put(MetadataKeys.REASON, reason);
        }
        return send(command, metadata);
    }

    /**
     * The same for what an employee did, as an event tells, such as a conversation in a meeting: in their name and at its time,
     * so that whoever counts what employees did counts it as theirs.
     */
    public Optional<FailureCode> sendFor(Object command, String employeeId, Instant occurredAt, Message<?> cause) {
        Map<String, Object> metadata = because(employeeId, cause);
        metadata.put(MetadataKeys.ACTOR_TYPE, ActorType.EMPLOYEE.name());
        metadata.put(MetadataKeys.OCCURRED_AT, occurredAt.toString());
        return send(command, metadata);
    }

    /** The same for what came from outside at a time of its own, such as a letter: nobody here did it. */
    public Optional<FailureCode> sendAsOf(Object command, String actorId, Instant occurredAt, Message<?> cause) {
        Map<String, Object> metadata = because(actorId, cause);
        metadata.put(MetadataKeys.OCCURRED_AT, occurredAt.toString());
        return send(command, metadata);
    }

    private static Map<String, Object> because(String actorId, Message<?> cause) {
        Map<String, Object> metadata = new HashMap<>(by(actorId, requestOf(cause)));
        Object correlation = cause.getMetaData().get(MetadataKeys.CORRELATION_ID);
        metadata.put(MetadataKeys.CORRELATION_ID, correlation == null ? cause.getIdentifier() : correlation);
        metadata.put(MetadataKeys.CAUSATION_ID, cause.getIdentifier());
        return metadata;
    }

    /** What follows from what a rule did names the rule's firing, however long the chain, so that loops are seen. */
    private static String requestOf(Message<?> cause) {
        String request = String.valueOf(cause.getMetaData().get(MetadataKeys.REQUEST_ID));
        return request.startsWith(FiringId.PREFIX) ? request : cause.getIdentifier();
    }

    /**
     * The same because a time has come, of which no event tells.
     *
     * @param requestId what the events will name as their request
     * @param reason null for none
     */
    public Optional<FailureCode> send(Object command, String actorId, String requestId, @Nullable String reason) {
        Map<String, Object> metadata = new HashMap<>(by(actorId, requestId));
        if (reason != null) {
            metadata.put(MetadataKeys.REASON, reason);
        }
        return send(command, metadata);
    }

    private static Map<String, Object> by(String actorId, String requestId) {
        return Map.of(
                MetadataKeys.ACTOR_ID,
                actorId,
                MetadataKeys.ACTOR_TYPE,
                ActorType.RULE.name(),
                MetadataKeys.CHANNEL,
                "SYSTEM",
                MetadataKeys.REQUEST_ID,
                requestId);
    }

    private Optional<FailureCode> send(Object command, Map<String, Object> metadata) {
        try {
            threads.submit(() -> commands.sendAndWait(
                            new GenericCommandMessage<>(command, metadata), LONGEST_COMMAND_SECONDS, TimeUnit.SECONDS))
                    .get();
            return Optional.empty();
        } catch (ExecutionException e) {
            if (isDone(command, e.getCause())) {
                return Optional.of(FailureCode.ALREADY_EXISTS);
            }
            return Optional.of(refusal(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while a command was under way", e);
        }
    }

    /** The store refuses a second first event as it refuses any that comes too late; only one of the two may be tried again. */
    private boolean isDone(Object command, @Nullable Throwable failure) {
        CommandPath path = command.getClass().getAnnotation(CommandPath.class);
        return failure != null
                && path != null
                && !path.value().contains("/")
                && (StoreFailures.isConflict(failure) || codeOf(failure) == FailureCode.CONCURRENT_CHANGE)
                && eventStore
                        .lastSequenceNumberFor(String.valueOf(((Command) command).id()))
                        .isPresent();
    }

    private static @Nullable FailureCode codeOf(Throwable failure) {
        if (failure instanceof CommandExecutionException refused) {
            Optional<Failure> told = refused.getDetails();
            return told.map(Failure::code).orElse(null);
        }
        return null;
    }

    /** A clash with another command at the same moment, and a store that is away, are no refusals: they pass. */
    private static FailureCode refusal(@Nullable Throwable failure) {
        FailureCode code = failure == null ? null : codeOf(failure);
        if (code != null && code != FailureCode.CONCURRENT_CHANGE && code != FailureCode.STORE_UNAVAILABLE) {
            return code;
        }
        throw failure instanceof RuntimeException e ? e : new IllegalStateException("A command failed", failure);
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
