package dev.kartoteka.command.endpoint;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came of a command, as HTTP tells it. */
final class CommandAnswers {

    private CommandAnswers() {}

    static ResponseEntity<String> of(CommandRoute route, CommandOutcome outcome, JsonMapper json) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(outcome.status());
        if (outcome.replayed()) {
            answer.header("Idempotent-Replayed", "true");
        }
        if (!outcome.succeeded()) {
            return answer.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(outcome.body());
        }
        JsonNode told = json.readTree(outcome.body());
        answer.eTag("\"" + told.get("version").longValue() + "\"");
        if (outcome.status() == CommandExecution.CREATED) {
            answer.header(
                    HttpHeaders.LOCATION,
                    CommandRestController.BASE + "/" + route.collection() + "/"
                            + told.get("id").stringValue());
        }
        return answer.contentType(MediaType.APPLICATION_JSON).body(outcome.body());
    }
}
