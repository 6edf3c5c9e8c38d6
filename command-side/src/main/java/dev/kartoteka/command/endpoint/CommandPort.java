package dev.kartoteka.command.endpoint;

import dev.kartoteka.command.record.CommandAnswer;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.platform.rights.Rights;
import dev.kartoteka.shared.failure.FailureCode;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Commands that come neither as a request nor in a batch, such as an import's: read, checked and sent as those are. */
@Component
public class CommandPort {

    private final CommandRoutes routes;
    private final CommandReader reader;
    private final CommandSender sender;

    CommandPort(CommandRoutes routes, CommandReader reader, CommandSender sender) {
        this.routes = routes;
        this.reader = reader;
        this.sender = sender;
    }

    /**
     * Reads a command without sending it.
     *
     * @param collection such as {@code clients}
     * @param verb such as {@code rename}; empty for a creation
     * @throws Refusal if there is no such command, or the body has not its shape; what programs may not do, such as granting
     *     rights, is not there for them, whoever let them loose
     */
    public Ready read(String collection, String verb, String id, ObjectNode body) {
        CommandRoute route = (verb.isEmpty() ? routes.creating(collection) : routes.changing(collection, verb))
                .filter(found -> Rights.isForPrograms(found.right()))
                .orElseThrow(() -> new Refusal(FailureCode.NOT_FOUND, "There is no such command"));
        return new Ready(reader.read(route, id, body));
    }

    /** Whether there is such a command, such as {@code clients/{id}/rename}, and programs may send it. */
    public boolean takes(String path) {
        String[] parts = path.split("/", -1);
        return (parts.length == 1
                        ? routes.creating(parts[0])
                        : parts.length == 3 && parts[1].equals("{id}")
                                ? routes.changing(parts[0], parts[2])
                                : Optional.<CommandRoute>empty())
                .filter(found -> Rights.isForPrograms(found.right()))
                .isPresent();
    }

    /** What the identifiers of a collection begin with. */
    public String prefix(String collection) {
        CommandRoute route = routes.creating(collection)
                .orElseThrow(() -> new Refusal(FailureCode.NOT_FOUND, "There is no such command"));
        String random = NewIdentifiers.of(route, CommandJson.MAPPER.createObjectNode());
        return random.substring(0, random.indexOf('-') + 1);
    }

    /**
     * Sends a command and waits until its events are stored. Nobody's rights are asked for: who may import may load anything.
     *
     * @throws Refusal if a rule refuses it
     */
    public CommandAnswer send(Ready command, CommandContext context) {
        return sender.send(command.request, context);
    }

    /**
     * Sends a command that has no path, and makes a record. Nobody's rights are asked for; its endpoint does.
     *
     * @throws Refusal if a rule refuses it
     */
    public CommandAnswer create(String collection, Command command, CommandContext context) {
        CommandRoute route = new CommandRoute(collection, "", command.getClass(), "", false, collection);
        return sender.send(new CommandRequest(route, command, null, null), context);
    }

    /**
     * Sends a command that has no path, and changes a record. Nobody's rights are asked for; its endpoint does.
     *
     * @throws Refusal if a rule refuses it
     */
    public CommandAnswer change(String collection, String verb, Command command, CommandContext context) {
        CommandRoute route = new CommandRoute(collection, verb, command.getClass(), "", false, collection);
        return sender.send(new CommandRequest(route, command, null, null), context);
    }

    /** A command of the right shape, not sent yet. */
    public static final class Ready {

        private final CommandRequest request;

        private Ready(CommandRequest request) {
            this.request = request;
        }

        /** The record it is for. */
        public String id() {
            return request.id();
        }

        public Command command() {
            return request.command();
        }

        public @Nullable String reason() {
            return request.reason();
        }

        public boolean creates() {
            return request.route().creates();
        }

        /** When it happened in the world; null for now. */
        public @Nullable Instant occurredAt() {
            return request.time();
        }
    }
}
