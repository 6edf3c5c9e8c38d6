package dev.kartoteka.command.endpoint;

import dev.kartoteka.platform.openapi.Described;
import dev.kartoteka.platform.problem.Problems;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.platform.rights.CurrentActor;
import dev.kartoteka.platform.rights.Needs;
import dev.kartoteka.shared.failure.FailureCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Up to 100 commands in one request, carried out in order; each succeeds or fails for itself. */
@RestController
@Needs(Needs.IDENTITY)
class BatchRestController {

    private static final int MAXIMUM = 100;

    private final CommandRoutes routes;
    private final CommandExecution execution;
    private final JsonMapper json;

    BatchRestController(CommandRoutes routes, CommandExecution execution, JsonMapper json) {
        this.routes = routes;
        this.execution = execution;
        this.json = json;
    }

    @PostMapping(path = CommandRestController.BASE + "/batches", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Described(
            summary = "Up to 100 commands in order, each succeeding or failing for itself",
            tag = "batches",
            body = Batch.class,
            answer = BatchAnswer.class)
    BatchAnswer run(@RequestHeader HttpHeaders headers, @RequestBody(required = false) byte @Nullable [] body) {
        JsonNode parsed = CommandReader.parse(body == null ? new byte[0] : body);
        JsonNode commands = parsed.isArray() ? parsed : parsed.path("commands");
        if (!commands.isArray()) {
            throw new Refusal(FailureCode.MALFORMED_JSON, "An array of {path, body, idempotencyKey?} is wanted");
        }
        if (commands.size() > MAXIMUM) {
            throw new Refusal(FailureCode.BATCH_TOO_LARGE, FailureCode.BATCH_TOO_LARGE.meaning());
        }
        List<JsonNode> results = new ArrayList<>();
        for (JsonNode command : commands) {
            results.add(result(command, headers));
        }
        return new BatchAnswer(results);
    }

    private JsonNode result(JsonNode command, HttpHeaders headers) {
        try {
            CommandOutcome outcome = execute(command, headers);
            ObjectNode result = json.createObjectNode();
            result.put("status", outcome.status());
            JsonNode told = json.readTree(outcome.body());
            if (outcome.succeeded()) {
                result.setAll((ObjectNode) told);
            } else {
                result.set("problem", told);
            }
            if (outcome.replayed()) {
                result.put("idempotentReplayed", true);
            }
            return result;
        } catch (Refusal refusal) {
            CurrentActor.wasRefused(refusal.code());
            ObjectNode result = json.createObjectNode();
            result.put("status", refusal.code().status());
            result.set("problem", json.valueToTree(Problems.of(refusal)));
            return result;
        }
    }

    private CommandOutcome execute(JsonNode command, HttpHeaders headers) {
        for (String field : command.propertyNames()) {
            if (!List.of("path", "body", "idempotencyKey").contains(field)) {
                throw new Refusal(FailureCode.UNKNOWN_FIELD, "A command of a batch has path, body, idempotencyKey");
            }
        }
        String[] path = text(command, "path").replaceFirst("^(/api/v1)?/", "").split("/", -1);
        Optional<CommandRoute> route = path.length == 1
                ? routes.creating(path[0])
                : path.length == 3 ? routes.changing(path[0], path[2]) : Optional.empty();
        if (route.isEmpty()) {
            throw new Refusal(FailureCode.NOT_FOUND, "There is no such command");
        }
        String key = command.has("idempotencyKey") ? text(command, "idempotencyKey") : null;
        JsonNode body = command.has("body") ? command.get("body") : json.createObjectNode();
        return execution.execute(
                route.get(),
                path.length == 1 ? null : path[1],
                body,
                RequestContext.of(headers, "BATCH", RequestContext.idempotencyKey(key), null));
    }

    private static String text(JsonNode command, String field) {
        JsonNode value = command.path(field);
        if (!value.isString()) {
            throw new Refusal(FailureCode.WRONG_TYPE, "A command of a batch has a text as its " + field);
        }
        return value.stringValue();
    }

    /** What is sent, for the API's description; a bare array of the commands is taken as well. */
    record Batch(List<BatchedCommand> commands) {}

    /**
     * One command of a batch.
     *
     * @param path as of the command's own, such as {@code clients/client-1/rename}
     */
    record BatchedCommand(
            String path, @Nullable JsonNode body, @Nullable String idempotencyKey) {}

    /** One result a command, in their order: status, and id and version or a problem. */
    record BatchAnswer(List<JsonNode> results) {}
}
