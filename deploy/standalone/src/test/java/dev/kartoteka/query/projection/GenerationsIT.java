package dev.kartoteka.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dev.kartoteka.query.projection.ReadModelState.Build;
import dev.kartoteka.query.projection.ReadModelState.Phase;
import dev.kartoteka.shared.event.RecordedEvent;
import dev.kartoteka.standalone.readstore.EmbeddedReadStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What processes that share a read store know of generations: each instance stands for a process. */
@SuppressWarnings("NullAway.Init") // before all tests
class GenerationsIT {

    @TempDir
    private static Path directory;

    private static EmbeddedReadStore server;
    private static MongoClient client;
    private static MongoTemplate mongo;

    @BeforeAll
    static void start() {
        server = EmbeddedReadStore.start(directory, 0);
        client = MongoClients.create(server.connectionString());
        mongo = new MongoTemplate(client, "generations");
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
    }

    @Test
    void fromTheAnnouncementOnOthersSeeTheSwitchAtOnce() {
        Generations one = introduced("switched", 1);
        Build build = entered(one, "switched", Phase.ANNOUNCED);
        Place other = new Generations(mongo).read("switched");
        assertThat(name(other, "switched")).isEqualTo("switched");

        entered(one, "switched", Phase.SWITCHING);
        assertThat(name(other, "switched")).isEqualTo("switched");
        one.switchTo("switched", build, 42);

        assertThat(name(other, "switched")).isEqualTo("switched_2");
        Generations.Writable writable = one.write("switched", 1);
        assertThat(name(writable.place(), "switched")).isEqualTo("switched_2");
        assertThat(writable.switchedAt()).isEqualTo(42);
    }

    @Test
    void nothingIsWrittenWhileItIsSwitched() {
        Generations one = introduced("frozen", 1);
        entered(one, "frozen", Phase.ANNOUNCED);
        assertThat(name(new Generations(mongo).write("frozen", 1).place(), "frozen"))
                .isEqualTo("frozen");

        entered(one, "frozen", Phase.SWITCHING);

        assertThatThrownBy(() -> new Generations(mongo).write("frozen", 1)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anOlderFoldDoesNotWriteWhatANewerOneMade() {
        Generations one = introduced("newer", 2);

        assertThatThrownBy(() -> one.write("newer", 1)).isInstanceOf(IllegalStateException.class);
        assertThat(name(one.write("newer", 3).place(), "newer")).isEqualTo("newer");
    }

    @Test
    void whatWasThereBeforeFoldsHadVersionsWasMadeByTheFirst() {
        mongo.getCollection("inherited").insertOne(new Document("_id", "a"));

        introduced("inherited", 5);
        introduced("empty", 5);

        assertThat(state("inherited").fold()).isEqualTo(1);
        assertThat(state("empty").fold()).isEqualTo(5);
    }

    @Test
    void onlyWhoBuildsSwitches() {
        Generations one = introduced("taken-over", 1);
        Build before = entered(one, "taken-over", Phase.SWITCHING);
        one.change(
                "taken-over",
                state -> state.with(Objects.requireNonNull(state.build())
                        .takenUp("another run", 1, 1)
                        .in(Phase.SWITCHING)));

        assertThatThrownBy(() -> one.switchTo("taken-over", before, 42)).isInstanceOf(IllegalStateException.class);
        assertThat(state("taken-over").live()).isEqualTo(1);
    }

    private static Generations introduced(String name, int fold) {
        Generations generations = new Generations(mongo);
        generations.introduce(new Named(name, fold));
        return generations;
    }

    /** Begins a build where there is none. */
    private static Build entered(Generations generations, String name, Phase phase) {
        ReadModelState after = generations.change(name, state -> {
            ReadModelState wanted = state.build() == null ? state.wanted(state.fold(), "somebody", 0) : state;
            return wanted.with(Objects.requireNonNull(wanted.build()).in(phase));
        });
        return Objects.requireNonNull(after.build());
    }

    private static ReadModelState state(String name) {
        return new Generations(mongo).of(name).orElseThrow();
    }

    private static String name(Place place, String first) {
        return place.collection(first).getNamespace().getCollectionName();
    }

    private record Named(String projection, int fold) implements Rebuildable {

        @Override
        public List<String> collections() {
            return List.of(projection);
        }

        @Override
        public boolean concerns(String recordId) {
            return true;
        }

        @Override
        public void prepare(Place place) {
            // no indexes
        }

        @Override
        public void write(List<RecordedEvent> events, Place place) {
            // nothing is built here
        }
    }
}
