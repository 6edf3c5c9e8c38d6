package dev.kartoteka.command.endpoint;

import dev.kartoteka.command.record.CommandAnswer;
import dev.kartoteka.platform.problem.Problems;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.platform.rights.Rights;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Carries out one command of a body, from HTTP or from a batch: once per Idempotency-Key. */
@Component
class CommandExecution {

    static final int CREATED = 201;
    static final int OK = 200;
    private static final int FIRST_FAULT = 500;

    private final CommandReader reader;
    private final CommandSender sender;
    private final IdempotentExecution once;
    private final CommandRights rights;
    private final Identifying identifying;
    private final JsonMapper json;

    CommandExecution(
            CommandReader reader,
            CommandSender sender,
            IdempotentExecution once,
            CommandRights rights,
            Identifying identifying,
            JsonMapper json) {
        this.reader = reader;
        this.sender = sender;
        this.rights = rights;
        this.identifying = identifying;
        this.once = once;
        this.json = json;
    }

    /** @param id from the path; null for a creation */
    CommandOutcome execute(CommandRoute route, @Nullable String id, JsonNode body, CommandContext context) {
        Rights.requireWrite(context.actor(), route.right());
        String target = id == null ? identifying.of(route, body) : id;
        CommandRequest request = reader.read(route, target, body);
        rights.require(request, context.actor());
        String key = context.idempotencyKey();
        if (key == null) {
            return new CommandOutcome(route.creates() ? CREATED : OK, body(sender.send(request, context)), false);
        }
        String fingerprint = Fingerprint.of(context.actor().id(), route, id, body);
        return once.execute(key, fingerprint, target, settled -> settle(route, settled, body, context));
    }

    /** An answer for every refusal too, since a refusal is what the same key must get again. */
    private CommandOutcome settle(CommandRoute route, String target, JsonNode body, CommandContext context) {
        try {
            CommandRequest request = reader.read(route, target, body);
            return new CommandOutcome(route.creates() ? CREATED : OK, body(sender.send(request, context)), false);
        } catch (Refusal refusal) {
            if (refusal.code().status() >= FIRST_FAULT) {
                throw refusal;
            }
            return new CommandOutcome(refusal.code().status(), json.writeValueAsString(Problems.of(refusal)), false);
        }
    }

    private String body(CommandAnswer answer) {
        ObjectNode body = json.createObjectNode();
        body.put("id", answer.id());
        body.put("version", answer.version());
        return json.writeValueAsString(body);
    }
}
