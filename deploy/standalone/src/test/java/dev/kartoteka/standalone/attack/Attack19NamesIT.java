package dev.kartoteka.standalone.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.kartoteka.standalone.attack.Attacked.Target;
import dev.kartoteka.standalone.login.Caller;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attack 19: a name that is a path, a command or no text at all is only ever a name. */
@ExtendWith(Attacked.class)
class Attack19NamesIT {

    private static final String MARK = "attack19mark";
    private static final String ROW = "{\"command\":\"clients\",\"body\":{\"kind\":\"INDIVIDUAL\"}}";

    private final Target target;

    Attack19NamesIT(Target target) {
        this.target = target;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../" + MARK + ".ndjson",
                "..\\..\\" + MARK + ".ndjson",
                "/" + MARK + ".ndjson",
                "C:\\" + MARK + ".ndjson",
                "../status.json",
                MARK + "\u0000.ndjson",
                "$(touch " + MARK + ").ndjson",
                "`touch " + MARK + "`.ndjson",
                MARK + ";rm -rf *.ndjson",
                "|touch " + MARK,
                "..",
                "~/" + MARK
            })
    void aFileIsStoredUnderANumberWhateverItIsCalled(String name) throws IOException {
        Set<String> before = outsideOfImports();

        Caller.Reply answer = upload(name, "commands");

        assertThat(answer.status()).as(answer.text()).isIn(202, 400);
        if (answer.status() == 202) {
            String path = answer.header("Location");
            Caller.Reply status = await().until(
                            () -> target.admin().get(path),
                            told -> !told.json().get("finishedAt").isNull());
            assertThat(status.json().get("files").toString())
                    .doesNotContain("/")
                    .doesNotContain("\\\\");
        }
        assertNothingIsThereThatWasNot(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../../../../etc/passwd",
                "../mappings/commands",
                "/etc/passwd",
                "file:///etc/passwd",
                "commands.yaml",
                "commands\u0000",
                "$(touch " + MARK + ")",
                "`touch " + MARK + "`",
                "commands; touch " + MARK
            })
    void aMappingIsOneOfThoseThereAreOrYaml(String name) throws IOException {
        Set<String> before = outsideOfImports();

        Caller.Reply answer = upload("rows.ndjson", name);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("UNKNOWN_MAPPING");
        assertThat(answer.text()).doesNotContain("root:");
        assertNothingIsThereThatWasNot(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../clients",
                "..\\clients",
                "../../../../etc/passwd",
                "clients/../deals",
                "clients\u0000",
                "clients;touch " + MARK,
                "$(touch " + MARK + ")",
                "clients.csv"
            })
    void anExportIsOneOfThoseThereAre(String name) throws IOException {
        Set<String> before = outsideOfImports();
        Caller auditor = target.as("names-auditor", "AUDITOR");

        for (String path : new String[] {"/api/v1/exports/", "/api/v1/imports/", "/api/v1/audit/dossier/"}) {
            Caller.Reply answer = auditor.get(path + encoded(name));
            assertThat(answer.status()).as(path + ": " + answer.text()).isIn(400, 403, 404);
            assertThat(answer.text()).doesNotContain("root:");
        }
        assertNothingIsThereThatWasNot(before);
    }

    private Caller.Reply upload(String fileName, String mapping) {
        return target.admin().postMultipart("/api/v1/imports", Forms.upload(fileName, mapping, ROW), Forms.BOUNDARY);
    }

    /** What lies in the data directory, but for imports and what the stores make as they go; and what lies beside it. */
    private Set<String> outsideOfImports() throws IOException {
        Path data = target.system().directory();
        Path postgres = data.resolve("postgres");
        Path imports = data.resolve("imports");
        try (Stream<Path> within = Files.walk(data);
                Stream<Path> working = Files.list(Path.of("").toAbsolutePath())) {
            return Stream.concat(
                            within.filter(path -> !path.startsWith(postgres) && !path.startsWith(imports)), working)
                    .map(Path::toString)
                    .collect(Collectors.toSet());
        }
    }

    private void assertNothingIsThereThatWasNot(Set<String> before) throws IOException {
        assertThat(before).containsAll(outsideOfImports());
        Path data = target.system().directory();
        try (Stream<Path> within = Files.walk(data)) {
            assertThat(within.map(Path::toString)).noneMatch(path -> path.contains(MARK));
        }
        for (Path above = data.getParent(); above != null; above = above.getParent()) {
            assertThat(above.resolve(MARK + ".ndjson")).doesNotExist();
            assertThat(above.resolve(MARK)).doesNotExist();
        }
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
