package dev.kartoteka.command.endpoint;

import dev.kartoteka.platform.openapi.Answers;
import dev.kartoteka.platform.openapi.ApiParameters;
import dev.kartoteka.platform.openapi.ApiSection;
import dev.kartoteka.platform.openapi.JsonSchemas;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/** Every command in OpenAPI: its body from the components of its record, and what all commands have in common. */
@Component
class CommandDescription implements ApiSection {

    private static final String ANSWER = "CommandAnswer";
    private static final int LONGEST_REASON = 1000;

    private final CommandRoutes routes;
    private final Identifying identifying;

    CommandDescription(CommandRoutes routes, Identifying identifying) {
        this.routes = routes;
        this.identifying = identifying;
    }

    @Override
    public void describe(Paths paths, JsonSchemas schemas) {
        Schema<?> answer = schemas.define(ANSWER, answer(schemas));
        for (CommandRoute route : routes.all()) {
            String path = CommandRestController.BASE + "/" + route.collection()
                    + (route.creates() ? "" : "/{id}/" + route.verb());
            paths.computeIfAbsent(path, key -> new PathItem()).post(operation(route, answer, schemas));
        }
    }

    private Operation operation(CommandRoute route, Schema<?> answer, JsonSchemas schemas) {
        String name = route.type().getSimpleName();
        Operation operation = new Operation()
                .operationId(Character.toLowerCase(name.charAt(0)) + name.substring(1))
                .summary(route.summary())
                .addTagsItem(route.collection());
        if (!route.creates()) {
            operation.addParametersItem(new Parameter()
                    .name("id")
                    .in("path")
                    .required(true)
                    .description("The identifier of the record")
                    .schema(schemas.of(idType(route))));
            operation.addParametersItem(ApiParameters.reference("If-Match"));
        }
        ApiParameters.COMMAND.forEach(header -> operation.addParametersItem(ApiParameters.reference(header)));
        Schema<?> body = body(route, schemas);
        // an empty body will do where nothing is required
        boolean needed = body.getRequired() != null && !body.getRequired().isEmpty();
        return operation
                .requestBody(new RequestBody()
                        .required(needed)
                        .content(Answers.content("application/json", schemas.define(name, body))))
                .responses(responses(route, answer));
    }

    private Schema<?> body(CommandRoute route, JsonSchemas schemas) {
        Schema<?> body = schemas.objectOf(route.type(), false).description(route.summary());
        if (route.creates() && !identifying.derives(route)) {
            body.addProperty(
                    "id", schemas.of(idType(route)).description("The caller's own choice; a random one when absent"));
        } else {
            body.getProperties().remove("id");
        }
        if (body.getRequired() != null) {
            body.setRequired(body.getRequired().stream()
                    .filter(field -> !field.equals("id"))
                    .toList());
        }
        RequestFields.addTo(body, route.reasonRequired(), LONGEST_REASON);
        body.setAdditionalProperties(false);
        return body;
    }

    private static Class<?> idType(CommandRoute route) {
        return Arrays.stream(route.type().getRecordComponents())
                .filter(component -> component.getName().equals("id"))
                .findFirst()
                .orElseThrow()
                .getType();
    }

    private static ApiResponses responses(CommandRoute route, Schema<?> answer) {
        ApiResponse done = Answers.json(
                        route.creates()
                                ? "Created"
                                : "Done, or there was nothing to change and the version is the same",
                        answer)
                .addHeaderObject("ETag", Answers.header("The record's version, in quotes, for If-Match"))
                .addHeaderObject("Idempotent-Replayed", Answers.header("true when the answer was given before"));
        if (route.creates()) {
            done.addHeaderObject("Location", Answers.header("Where the record is read"));
        }
        ApiResponses responses = new ApiResponses().addApiResponse(route.creates() ? "201" : "200", done);
        return route.creates()
                ? Answers.withRefusals(responses, 400, 409, 413, 415, 422, 500, 503)
                : Answers.withRefusals(responses, 400, 404, 409, 410, 412, 413, 415, 422, 500, 503);
    }

    private static Schema<?> answer(JsonSchemas schemas) {
        Schema<?> answer = JsonSchemas.ofType("object");
        answer.addProperty("id", JsonSchemas.ofType("string"));
        answer.addProperty(
                "version",
                JsonSchemas.ofType("integer").format("int64").description("Of the record; after its first event 0"));
        answer.addProperty(
                "warnings",
                JsonSchemas.ofType("array")
                        .items(schemas.of(Warning.class))
                        .description(
                                "What the sender should know, although it was done; absent when there is nothing"));
        answer.addRequiredItem("id");
        answer.addRequiredItem("version");
        return answer;
    }
}
