package dev.kartoteka.command.endpoint;

import dev.kartoteka.command.record.CommandAnswer;
import dev.kartoteka.platform.problem.Problems;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.platform.rights.Rights;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
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
    private final List<Advisor> advisors;
    private final JsonMapper json;

    CommandExecution(
            CommandReader reader,
            CommandSender sender,
            IdempotentExecution once,
            CommandRights rights,
            Identifying identifying,
            List<Advisor> advisors,
            JsonMapper json) {
        this.reader = reader;
        this.sender = sender;
        this.rights = rights;
        this.once = once;
        this.identifying = identifying;
        this.advisors = List.copyOf(advisors);
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
            return advised(request, context);
        }
        String fingerprint = Fingerprint.of(context.actor().id(), route, id, body);
        return once.execute(key, fingerprint, target, settled -> settle(route, settled, body, context));
    }

    /**
     * Carries out a command that was read and found within reach before.
     *
     * @param told what the Idempotency-Key stands for, besides path and sender
     */
    CommandOutcome execute(CommandRequest request, JsonNode told, CommandContext context) {
        String key = context.idempotencyKey();
        if (key == null) {
            return advised(request, context);
        }
        String fingerprint = Fingerprint.of(context.actor().id(), request.route(), request.id(), told);
        return once.execute(key, fingerprint, request.id(), settled -> settled(() -> advised(request, context)));
    }

    /** What was answered under the key before; refuses a creation that was never carried out under it. */
    CommandOutcome told(CommandRequest request, JsonNode told, CommandContext context) {
        String key = Objects.requireNonNull(context.idempotencyKey());
        String fingerprint = Fingerprint.of(context.actor().id(), request.route(), request.id(), told);
        return once.execute(key, fingerprint, request.id(), settled -> {
            throw ContentCommands.alreadyThere(request);
        });
    }

    private CommandOutcome settle(CommandRoute route, String target, JsonNode body, CommandContext context) {
        return settled(() -> advised(reader.read(route, target, body), context));
    }

    /** An answer for every refusal too, since a refusal is what the same key must get again. */
    private CommandOutcome settled(Supplier<CommandOutcome> command) {
        try {
            return command.get();
        } catch (Refusal refusal) {
            if (refusal.code().status() >= FIRST_FAULT) {
                throw refusal;
            }
            return new CommandOutcome(refusal.code().status(), json.writeValueAsString(Problems.of(refusal)), false);
        }
    }

    private CommandOutcome advised(CommandRequest request, CommandContext context) {
        Advisor.Asked asked = new Advisor.Asked(request.command(), context, request.time());
        List<Warning> warnings = advisors.stream()
                .flatMap(advisor -> advisor.advise(asked).stream())
                .toList();
        String body = body(sender.send(request, context), warnings);
        return new CommandOutcome(request.route().creates() ? CREATED : OK, body, false);
    }

    private String body(CommandAnswer answer, List<Warning> warnings) {
        ObjectNode body = json.createObjectNode();
        body.put("id", answer.id());
        body.put("version", answer.version());
        if (!warnings.isEmpty()) {
            body.set("warnings", json.valueToTree(warnings));
        }
        return json.writeValueAsString(body);
    }
}
