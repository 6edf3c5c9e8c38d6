package dev.kartoteka.shared.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kartoteka.shared.ExpectedFile;
import dev.kartoteka.shared.client.ClientRegistered;
import dev.kartoteka.shared.deal.DealWon;
import dev.kartoteka.shared.upcasting.EventUpcasters;
import dev.kartoteka.shared.upcasting.StoredEvents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.json.JacksonSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventJsonTest {

    private static final Path GOLDEN = ExpectedFile.module().resolve("src/test/resources/events");

    private final JsonMapper mapper = EventJson.mapper();
    private final JacksonSerializer serializer = StoredEvents.serializer();

    static Stream<DomainEvent> samples() {
        return EventSamples.all().stream();
    }

    static Stream<String> goldenFiles() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @Test
    void thereIsASampleOfEachEvent() {
        assertThat(samples().map(Object::getClass)).containsExactlyInAnyOrderElementsOf(Events.types());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void serialisesUnchanged(DomainEvent sample) throws IOException {
        SerializedObject<String> stored = serializer.serialize(sample, String.class);

        assertThat(stored.getType().getName()).isEqualTo(sample.getClass().getName());
        assertThat(stored.getType().getRevision()).isEqualTo(Events.revisionOf(sample.getClass()));
        ExpectedFile.assertFrozen(GOLDEN.resolve(goldenFile(sample.getClass())), pretty(stored.getData()));
    }

    @ParameterizedTest
    @MethodSource("goldenFiles")
    void everyRevisionReadsAsTheNewest(String file) throws IOException {
        String type = file.substring(0, file.lastIndexOf('-'));
        String revision = file.substring(file.lastIndexOf('-') + 1, file.length() - ".json".length());
        DomainEvent newest = sampleOf(type);

        Object read = StoredEvents.read(
                EventUpcasters.chain(), newest.getClass().getName(), revision, Files.readString(GOLDEN.resolve(file)));

        if (revision.equals(Events.revisionOf(newest.getClass()))) {
            assertThat(read).isEqualTo(newest);
        } else {
            assertThat(read).isInstanceOf(newest.getClass());
            assertThat(missing(mapper.valueToTree(read), newest.getClass())).isEmpty();
        }
    }

    @Test
    void thereIsAGoldenFileOfEachRevisionAndNoOther() throws IOException {
        List<String> wanted = Events.types().stream()
                .flatMap(type -> IntStream.rangeClosed(1, Integer.parseInt(Events.revisionOf(type)))
                        .mapToObj(revision -> type.getSimpleName() + "-" + revision + ".json"))
                .toList();

        assertThat(goldenFiles()).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void holdsItsComponentsAndNothingElse(DomainEvent sample) throws IOException {
        List<String> components = Arrays.stream(sample.getClass().getRecordComponents())
                .map(component -> component.getName())
                .toList();

        assertThat(mapper.readTree(mapper.writeValueAsBytes(sample)).fieldNames())
                .toIterable()
                .containsExactlyElementsOf(components)
                .doesNotContain("recordId", "aboutClients");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsBackWhereAllThatMayBeMissingIsNull(DomainEvent sample) throws IOException {
        ObjectNode json = mapper.valueToTree(sample);
        Arrays.stream(sample.getClass().getRecordComponents())
                .filter(component -> component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .forEach(component -> json.putNull(component.getName()));

        DomainEvent read = mapper.treeToValue(json, sample.getClass());

        assertThat(mapper.<JsonNode>valueToTree(read)).isEqualTo(json);
        assertThat(read.recordId()).isEqualTo(sample.recordId());
        assertThat(read.aboutClients()).doesNotContainNull();
    }

    @Test
    void keepsAmountsToTheDigitInRecordsAndInTrees() throws JsonProcessingException {
        String won = mapper.writeValueAsString(sampleOf("DealWon"));

        assertThat(won).contains("\"amount\":1000.00,");
        assertThat(mapper.writeValueAsString(mapper.readTree(won))).isEqualTo(won);
        assertThat(mapper.readValue(won, DealWon.class).amount()).isEqualTo("1000.00");
    }

    @Test
    void readsWhatANewerReleaseHasAdded() throws JsonProcessingException {
        ObjectNode json = mapper.valueToTree(sampleOf("ClientRegistered"));
        json.put("favouriteColour", "green");

        assertThat(mapper.treeToValue(json, ClientRegistered.class)).isEqualTo(sampleOf("ClientRegistered"));
    }

    @Test
    void writesEqualMetadataInEqualBytes() throws JsonProcessingException {
        assertThat(mapper.writeValueAsString(Map.of("b", "2", "a", "1", "c", "3")))
                .isEqualTo("{\"a\":\"1\",\"b\":\"2\",\"c\":\"3\"}");
    }

    @Test
    void namesOfEventsAreUniqueOverAllPackages() {
        Map<String, List<Class<?>>> bySimpleName = Events.types().stream()
                .collect(Collectors.groupingBy(Class::getSimpleName, TreeMap::new, Collectors.toList()));

        assertThat(new TreeSet<>(bySimpleName.keySet())).hasSameSizeAs(Events.types());
    }

    @Test
    void noticesWhatAnOldRevisionLacks() {
        ObjectNode json = mapper.valueToTree(sampleOf("ClientRegistered"));
        json.putNull("source").putNull("details");

        assertThat(missing(json, ClientRegistered.class)).containsExactly("details");
    }

    private static List<String> missing(JsonNode json, Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(component -> component.getName())
                .filter(component -> !json.hasNonNull(component))
                .toList();
    }

    private static String goldenFile(Class<? extends DomainEvent> type) {
        return type.getSimpleName() + "-" + Events.revisionOf(type) + ".json";
    }

    private static DomainEvent sampleOf(String simpleName) {
        return samples()
                .filter(sample -> sample.getClass().getSimpleName().equals(simpleName))
                .findFirst()
                .orElseThrow();
    }

    // laid out for reading; the order of components and the digits of numbers are those of the stored text
    private String pretty(String json) throws JsonProcessingException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        return mapper.writer(printer).writeValueAsString(mapper.readTree(json)) + "\n";
    }
}
