package dev.kartoteka.command.endpoint;

import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.platform.rights.Needs;
import dev.kartoteka.shared.failure.FailureCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes every command: {@code POST /collection} creates, {@code POST /collection/{id}/verb} changes. */
@RestController
@Needs(Needs.IDENTITY)
@RequestMapping(path = CommandRestController.BASE)
class CommandRestController {

    static final String BASE = "/api/v1";

    private final CommandRoutes routes;
    private final CommandExecution execution;
    private final JsonMapper json;

    CommandRestController(CommandRoutes routes, CommandExecution execution, JsonMapper json) {
        this.routes = routes;
        this.execution = execution;
        this.json = json;
    }

    @PostMapping(path = "/{collection}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> create(
            @PathVariable String collection,
            @RequestHeader HttpHeaders headers,
            @RequestBody(required = false) byte @Nullable [] body) {
        CommandRoute route = routes.creating(collection).orElseThrow(CommandRestController::unknown);
        return CommandAnswers.of(
                route, execution.execute(route, null, parse(body), RequestContext.of(headers, "REST")), json);
    }

    @PostMapping(path = "/{collection}/{id}/{verb}")
    ResponseEntity<String> change(
            @PathVariable String collection,
            @PathVariable String id,
            @PathVariable String verb,
            @RequestHeader HttpHeaders headers,
            @RequestBody(required = false) byte @Nullable [] body) {
        CommandRoute route = routes.changing(collection, verb).orElseThrow(CommandRestController::unknown);
        return CommandAnswers.of(
                route, execution.execute(route, id, parse(body), RequestContext.of(headers, "REST")), json);
    }

    private static JsonNode parse(byte @Nullable [] body) {
        return CommandReader.parse(body == null ? new byte[0] : body);
    }

    private static Refusal unknown() {
        return new Refusal(FailureCode.NOT_FOUND, "There is no such command");
    }
}
