package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is published about GraphQL: the schema, and an explorer that needs no network. */
@ExtendWith(RunningSystem.class)
class GraphQlSchemaIT {

    private static final Path GOLDEN = Path.of("../../docs/schema.graphqls");

    private final Api api;

    GraphQlSchemaIT(Api api) {
        this.api = api;
    }

    /** When the schema is meant to change: {@code -Dgolden.write=true} writes the document anew. */
    @Test
    void publishesTheSchemaThatIsDocumented() throws IOException {
        String published = get("/graphql/schema").body();
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(GOLDEN, published);
        }
        assertThat(published).isEqualToIgnoringWhitespace(Files.readString(GOLDEN));
    }

    @Test
    void servesAnExplorerThatLoadsNothingFromElsewhere() {
        String page = get("/graphiql").body();
        List<String> links = Pattern.compile("(?:src|href)=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map((MatchResult link) -> link.group(1))
                .toList();

        assertThat(page).doesNotContain("http://").doesNotContain("https://").contains("default-src 'self'");
        assertThat(links).hasSizeGreaterThan(4).allMatch(link -> link.startsWith("/"));
        for (String link : links) {
            HttpResponse<String> resource = get(link);
            assertThat(resource.statusCode()).as(link).isEqualTo(200);
            assertThat(resource.body()).as(link).isNotEmpty();
        }
    }

    private HttpResponse<String> get(String path) {
        return api.http().get(api.queries(path));
    }
}
