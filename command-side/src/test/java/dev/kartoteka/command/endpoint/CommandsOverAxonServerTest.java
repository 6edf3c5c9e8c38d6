package dev.kartoteka.command.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.shared.event.EventJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.json.JacksonSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A command that does not come through as it was sent would do something else on its way over Axon Server than without. */
class CommandsOverAxonServerTest {

    private static final Path SAMPLES = Path.of("src/test/resources/every-command.txt");

    private final CommandRoutes routes = new CommandRoutes();

    /** As both sides have it, for messages too. */
    private final JacksonSerializer serializer = JacksonSerializer.builder()
            .objectMapper(EventJson.mapper())
            .lenientDeserialization()
            .build();

    @ParameterizedTest
    @MethodSource("samples")
    void aCommandComesThroughAsItWasSent(String path, String body) {
        CommandRoute route = route(path);
        // a subject is named by its person
        String id =
                switch (route.collection()) {
                    case "subjects" -> "client-1";
                    case "busy-rules" -> "busyrule-clients";
                    case "score-rules" -> "scorerule-leads";
                    case "document-templates" -> "template-1";
                    case "blocklist" -> "blockedentry-1";
                    case "calls" -> "arrival-1";
                    default -> route.collection().replaceAll("s$", "").replace("-", "") + "-1";
                };
        Command sent = new CommandReader()
                .read(route, id, CommandReader.parse(body.getBytes(StandardCharsets.UTF_8)))
                .command();

        Object received = serializer.deserialize(serializer.serialize(sent, byte[].class));

        assertThat(received).isEqualTo(sent);
    }

    @Test
    void everyCommandIsTried() throws IOException {
        assertThat(samples().map(sample -> sample.get()[0]).distinct())
                .containsExactlyInAnyOrderElementsOf(routes.all().stream()
                        .map(route -> route.collection() + "/" + route.verb())
                        .toList());
    }

    private CommandRoute route(String path) {
        List<String> parts = List.of(path.split("/", -1));
        return (parts.get(1).isEmpty() ? routes.creating(parts.get(0)) : routes.changing(parts.get(0), parts.get(1)))
                .orElseThrow();
    }

    static Stream<Arguments> samples() throws IOException {
        return Files.readAllLines(SAMPLES).stream()
                .map(line -> Arguments.of(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1)));
    }
}
