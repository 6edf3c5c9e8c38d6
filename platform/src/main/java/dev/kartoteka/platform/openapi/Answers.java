package dev.kartoteka.platform.openapi;

import dev.kartoteka.shared.failure.FailureCode;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Answers as the description has them: what is given, and every refusal with the codes it may carry. */
public final class Answers {

    private static final String PROBLEM_JSON = "application/problem+json";

    private Answers() {}

    public static ApiResponse json(String description, Schema<?> schema) {
        return new ApiResponse().description(description).content(content("application/json", schema));
    }

    public static Content content(String mediaType, Schema<?> schema) {
        return new Content().addMediaType(mediaType, new MediaType().schema(schema));
    }

    public static Header header(String description) {
        return new Header().description(description).schema(JsonSchemas.ofType("string"));
    }

    /** With the refusals of these statuses. */
    public static ApiResponses withRefusals(ApiResponses responses, int... statuses) {
        for (int status : statuses) {
            responses.addApiResponse(
                    String.valueOf(status), new ApiResponse().$ref("#/components/responses/Refused" + status));
        }
        return responses;
    }

    /** One answer a status, by name; each names its codes. */
    static Map<String, ApiResponse> refusals() {
        Map<String, ApiResponse> refusals = new TreeMap<>();
        Map<Integer, List<FailureCode>> byStatus = Arrays.stream(FailureCode.values())
                .collect(Collectors.groupingBy(FailureCode::status, TreeMap::new, Collectors.toList()));
        byStatus.forEach((status, codes) -> refusals.put("Refused" + status, refusal(status, codes)));
        return refusals;
    }

    private static ApiResponse refusal(int status, List<FailureCode> codes) {
        Schema<?> narrowed = JsonSchemas.ofType("object");
        narrowed.addProperty("code", codes(codes));
        Schema<?> schema =
                new JsonSchema().allOf(List.of(new JsonSchema().$ref("#/components/schemas/Problem"), narrowed));
        ApiResponse response = new ApiResponse()
                .description(codes.stream()
                        .map(code -> "`" + code + "`: " + code.meaning())
                        .collect(Collectors.joining("\n\n")))
                .content(content(PROBLEM_JSON, schema));
        return status == 503 || status == 429
                ? response.addHeaderObject("Retry-After", header("Seconds to wait before another try"))
                : response;
    }

    static Schema<?> problem() {
        Schema<?> error = JsonSchemas.ofType("object");
        error.addProperty("pointer", JsonSchemas.ofType("string").description("JSON pointer into the body"));
        error.addProperty("code", new JsonSchema().$ref("#/components/schemas/FailureCode"));
        error.addProperty("detail", JsonSchemas.ofType("string"));
        Schema<?> errors = JsonSchemas.ofType("array").description("What is wrong with which field");
        errors.setItems(error);
        Schema<?> problem = JsonSchemas.ofType("object").description("A problem document, RFC 9457");
        problem.addProperty("type", JsonSchemas.ofType("string").format("uri"));
        problem.addProperty("title", JsonSchemas.ofType("string"));
        problem.addProperty("status", JsonSchemas.ofType("integer"));
        problem.addProperty("detail", JsonSchemas.ofType("string").description("For people; programs go by the code"));
        problem.addProperty("instance", JsonSchemas.ofType("string").format("uri-reference"));
        problem.addProperty("code", new JsonSchema().$ref("#/components/schemas/FailureCode"));
        problem.addProperty("errors", errors);
        problem.addProperty("traceId", JsonSchemas.ofType("string").description("Leads to the request in the log"));
        List.of("type", "title", "status", "code").forEach(problem::addRequiredItem);
        return problem;
    }

    static Schema<?> codes(List<FailureCode> codes) {
        Schema<Object> schema = new JsonSchema();
        schema.addType("string");
        schema.setEnum(codes.stream().map(code -> (Object) code.name()).toList());
        return schema;
    }
}
