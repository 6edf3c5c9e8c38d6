package dev.kartoteka.command.endpoint;

import dev.kartoteka.platform.documents.Documents;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.platform.rights.Rights;
import dev.kartoteka.shared.failure.FailureCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.function.BiFunction;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Commands that come with a content as their body, and so have an endpoint of their own, which says in JSON what else was told.
 * All that can be refused without the content is refused before it is read; it is kept before the command is sent, and dropped
 * when nothing came of that.
 */
@Component
public class ContentCommands {

    private final CommandReader reader;
    private final CommandRights rights;
    private final CommandExecution execution;
    private final EventStore eventStore;
    private final Documents documents;
    private final JsonMapper json;

    ContentCommands(
            CommandReader reader,
            CommandRights rights,
            CommandExecution execution,
            EventStore eventStore,
            Documents documents,
            JsonMapper json) {
        this.reader = reader;
        this.rights = rights;
        this.execution = execution;
        this.eventStore = eventStore;
        this.documents = documents;
        this.json = json;
    }

    /**
     * Reads a command that has no content yet.
     *
     * @param verb empty for a creation
     * @throws Refusal where its shape is wrong, or the sender may not send it
     */
    public <C extends Command> Wanted<C> read(
            String collection, String verb, Class<C> type, String id, ObjectNode told, CommandContext context) {
        CommandRoute route = new CommandRoute(collection, verb, type, "", false, collection);
        Rights.requireWrite(context.actor(), collection);
        CommandRequest request = reader.read(route, id, told);
        rights.require(request, context.actor());
        boolean exists = eventStore.lastSequenceNumberFor(request.id()).isPresent();
        if (!route.creates() && !exists) {
            throw new Refusal(FailureCode.NOT_FOUND, "There is no " + request.id());
        }
        if (route.creates() && exists && context.idempotencyKey() == null) {
            throw alreadyThere(request);
        }
        return new Wanted<>(request, type.cast(request.command()), told, exists);
    }

    /**
     * Keeps the content and sends the command.
     *
     * @param subjects whom the record is about, where it begins with this command
     * @param with puts what the content can be recognised by into the command
     */
    public <C extends Command> ResponseEntity<String> send(
            Wanted<C> wanted,
            InputStream content,
            Set<String> subjects,
            BiFunction<C, Documents.Kept, C> with,
            CommandContext context) {
        CommandRequest request = wanted.request;
        if (request.route().creates() && wanted.exists) {
            return again(wanted, content, context);
        }
        Documents.Kept kept = documents.keep(request.id(), subjects, content);
        boolean needed = true; // also where it is not known what came of it
        try {
            CommandOutcome outcome = execution.execute(
                    request.with(with.apply(wanted.command, kept)), wanted.telling(kept.sha256()), context);
            needed = outcome.succeeded() && !outcome.replayed();
            return CommandAnswers.of(request.route(), outcome, json);
        } catch (Refusal refusal) {
            needed = refusal.code() == FailureCode.STORE_UNAVAILABLE;
            throw refusal;
        } finally {
            if (!needed) {
                documents.drop(request.id(), kept.contentId());
            }
        }
    }

    /** The record is there: either the key tells what was answered, or it is somebody else's, whose content is left alone. */
    private ResponseEntity<String> again(Wanted<?> wanted, InputStream content, CommandContext context) {
        String sha256 = digest(content);
        CommandOutcome outcome = execution.told(wanted.request, wanted.telling(sha256), context);
        return CommandAnswers.of(wanted.request.route(), outcome, json);
    }

    private static String digest(InputStream content) {
        try {
            return Documents.sha256(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Refusal alreadyThere(CommandRequest request) {
        return new Refusal(FailureCode.ALREADY_EXISTS, "There is a " + request.id() + " already");
    }

    /** A command of the right shape whose content was not read yet. */
    public static final class Wanted<C extends Command> {

        private final CommandRequest request;
        private final C command;
        private final ObjectNode told;
        private final boolean exists;

        private Wanted(CommandRequest request, C command, ObjectNode told, boolean exists) {
            this.request = request;
            this.command = command;
            this.told = told;
            this.exists = exists;
        }

        public C command() {
            return command;
        }

        private ObjectNode telling(@Nullable String sha256) {
            return told.deepCopy().put("sha256", sha256);
        }
    }
}
