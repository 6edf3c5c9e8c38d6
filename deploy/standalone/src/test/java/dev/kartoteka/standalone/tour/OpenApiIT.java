package dev.kartoteka.standalone.tour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.standalone.process.SystemProcess;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The API's own description is whole and consistent in itself. */
class OpenApiIT {

    private static final JsonMapper JSON = new JsonMapper();

    /** The order of members says nothing, so it must not make a difference. */
    private static final JsonMapper SORTED = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, SerializationFeature.INDENT_OUTPUT)
            .build();

    @SuppressWarnings("NullAway.Init") // read before any test
    private static JsonNode api;

    @SuppressWarnings("NullAway.Init") // started before any test
    private static SystemProcess system;

    @BeforeAll
    static void read(@TempDir Path data) throws Exception {
        system =
                SystemProcess.start(data, SystemProcess.freePort()).awaitReady().loggedIn();
        api = JSON.readTree(system.get("/v3/api-docs").body());
    }

    @AfterAll
    static void end() throws IOException {
        system.close();
    }

    /** Whoever changes the API sees it here; {@code -Dgolden.write=true} writes the document anew. */
    @Test
    void isTheDocumentThatIsKept() throws IOException {
        Path kept = Tour.repository().resolve("docs/openapi.json");
        String produced = SORTED.writeValueAsString(SORTED.treeToValue(api, Object.class)) + "\n";
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(kept, produced);
        }
        assertThat(Files.readString(kept))
                .as("out of date; write it with -Dgolden.write=true")
                .isEqualTo(produced);
    }

    @Test
    void isUnderstoodByAParserThatDidNotWriteIt() {
        SwaggerParseResult parsed = parsed(api.toString());

        assertThat(parsed.getMessages()).isEmpty();
        assertThat(parsed.getOpenAPI().getPaths().keySet())
                .isEqualTo(Set.copyOf(api.path("paths").propertyNames()));
        assertThat(parsed(api.toString().replace("\"operationId\":", "\"operation\":"))
                        .getMessages())
                .as("what it says when something is wrong")
                .isNotEmpty();
    }

    private static SwaggerParseResult parsed(String document) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        return new OpenAPIV3Parser().readContents(document, null, options);
    }

    @Test
    void isOpenApi31WithATitleAndARelativeServer() {
        assertThat(api.path("openapi").asString()).startsWith("3.1");
        assertThat(api.path("info").path("title").asString()).isEqualTo("Kartoteka");
        assertThat(api.path("servers").path(0).path("url").asString()).isEqualTo("/");
    }

    @Test
    void hasEveryCommand() throws ClassNotFoundException {
        for (Class<?> command : annotated("dev.kartoteka.command", CommandPath.class)) {
            String path = "/api/v1/" + command.getAnnotation(CommandPath.class).value();
            JsonNode operation = api.path("paths").path(path).path("post");
            assertThat(operation.path("summary").asString(""))
                    .as(path)
                    .isEqualTo(command.getAnnotation(CommandPath.class).summary());
            JsonNode body = api.at("/components/schemas/" + command.getSimpleName() + "/properties");
            Arrays.stream(command.getRecordComponents())
                    .map(component -> component.getName())
                    .filter(name -> !name.equals("id"))
                    .forEach(name ->
                            assertThat(body.has(name)).as("%s %s", path, name).isTrue());
            assertThat(body.has("occurredAt") && body.has("reason")).as(path).isTrue();
        }
    }

    @Test
    void hasEveryFailureCode() {
        List<String> codes = new ArrayList<>();
        api.at("/components/schemas/FailureCode/enum").forEach(code -> codes.add(code.asString()));

        assertThat(codes)
                .containsExactlyElementsOf(
                        Arrays.stream(FailureCode.values()).map(Enum::name).toList());
        for (FailureCode code : FailureCode.values()) {
            assertThat(api.at("/components/responses/Refused" + code.status()).toString())
                    .contains("\"" + code.name() + "\"");
        }
    }

    /** What is not in the description does not exist: every controller's mappings are there, and each says what it is. */
    @Test
    void hasEverythingThatIsServed() throws Exception {
        assertThat(annotated("dev.kartoteka", RestController.class)).isNotEmpty();
        for (String path : ServedPaths.of(annotated("dev.kartoteka", RestController.class))) {
            assertThat(api.path("paths").has(path)).as(path).isTrue();
        }
        api.path("paths")
                .forEachEntry((path, item) -> item.forEachEntry((verb, operation) -> {
                    assertThat(operation.path("summary").asString(""))
                            .as("%s %s", verb, path)
                            .isNotBlank();
                    assertThat(operation.path("responses").size())
                            .as("%s %s", verb, path)
                            .isGreaterThan(1);
                }));
    }

    @Test
    void leadsNowhereThatIsNot() {
        List<String> missing = new ArrayList<>();
        for (JsonNode reference : api.findValues("$ref")) {
            if (api.at(reference.asString().substring(1)).isMissingNode()) {
                missing.add(reference.asString());
            }
        }
        List<String> ids = new ArrayList<>();
        api.findValues("operationId").forEach(id -> ids.add(id.asString()));

        assertThat(missing).isEmpty();
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void isShownToPeople() throws Exception {
        assertThat(system.get("/swagger-ui/index.html").statusCode()).isEqualTo(200);
    }

    private static <A extends java.lang.annotation.Annotation> List<Class<?>> annotated(String root, Class<A> type)
            throws ClassNotFoundException {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(type));
        List<Class<?>> found = new ArrayList<>();
        for (var candidate : scanner.findCandidateComponents(root)) {
            found.add(Class.forName(candidate.getBeanClassName()));
        }
        return found;
    }
}
