package dev.kartoteka.query.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.deal.DealFold;
import dev.kartoteka.query.list.FieldType;
import dev.kartoteka.query.list.Fields;
import dev.kartoteka.query.list.Filter;
import dev.kartoteka.query.list.ListQuery;
import dev.kartoteka.query.list.Order;
import dev.kartoteka.shared.event.RecordedEvent;
import dev.kartoteka.standalone.readstore.EmbeddedReadStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;
import org.springframework.util.FileSystemUtils;

/** What must hold of every read model whatever happened, in whatever portions it is told. */
@SuppressWarnings("NullAway.Init") // set before the first property
class ReadModelLawsIT {

    private static final Fields FIELDS = Fields.builder()
            .field("status", FieldType.TEXT)
            .field("stageId", FieldType.TEXT)
            .field("amount", FieldType.DECIMAL)
            .build();

    private static Path directory;
    private static EmbeddedReadStore server;
    private static MongoClient client;
    private static MongoTemplate mongo;
    private static int models;

    @BeforeContainer
    static void start() throws IOException {
        directory = Files.createTempDirectory("laws");
        server = EmbeddedReadStore.start(directory, 0);
        client = MongoClients.create(server.connectionString());
        MongoMappingContext mapping = new MongoMappingContext();
        mapping.setSimpleTypeHolder(ValueConversions.all().getSimpleTypeHolder());
        MappingMongoConverter converter = new MappingMongoConverter(NoOpDbRefResolver.INSTANCE, mapping);
        converter.setCustomConversions(ValueConversions.all());
        converter.afterPropertiesSet();
        mongo = new MongoTemplate(new SimpleMongoClientDatabaseFactory(client, "laws"), converter);
    }

    @AfterContainer
    static void stop() throws IOException {
        client.close();
        server.close();
        FileSystemUtils.deleteRecursively(directory);
    }

    @Property(tries = 60)
    void anySplitAndAnyRepetitionGiveTheSame(
            @ForAll("histories") List<RecordedEvent> events,
            @ForAll @IntRange(min = 1, max = 7) int portion,
            @ForAll @IntRange(min = 0, max = 5) int repeated) {
        RecordModel<Deal> whole = model();
        new RecordWriter<>(whole, mongo).write(events);
        RecordModel<Deal> split = model();
        for (int from = 0; from < events.size(); from += portion) {
            // each portion begins with some that were handled before, as after a lost token
            new RecordWriter<>(split, mongo)
                    .write(events.subList(Math.max(0, from - repeated), Math.min(events.size(), from + portion)));
        }
        assertThat(documents(split.collection())).isEqualTo(documents(whole.collection()));
        assertThat(documents(split.versionCollection())).isEqualTo(documents(whole.versionCollection()));
        drop(whole, split);
    }

    @Property(tries = 60)
    void liveIsRebuiltIsAsOfNow(@ForAll("histories") List<RecordedEvent> events) {
        RecordStore<Deal> store = written(events);
        Instant end = events.get(events.size() - 1).recordedAt();
        Map<String, Deal> folded = folded(events, event -> true);
        assertThat(states(store.find(Filter.all(), null))).isEqualTo(folded);
        for (AsOf.Basis basis : AsOf.Basis.values()) {
            assertThat(states(store.find(Filter.all(), new AsOf(end, basis)))).isEqualTo(folded);
        }
        drop(store.model());
    }

    @Property(tries = 40)
    void asOfEachMomentIsWhatWasSoThen(@ForAll("histories") List<RecordedEvent> events) {
        RecordStore<Deal> store = written(events);
        for (Instant moment : moments(events)) {
            Map<String, Deal> occurred =
                    folded(events, event -> !event.occurredAt().isAfter(moment));
            Map<String, Deal> recorded =
                    folded(events, event -> !event.recordedAt().isAfter(moment));
            requireAsOf(store, new AsOf(moment, AsOf.Basis.OCCURRED), occurred);
            requireAsOf(store, new AsOf(moment, AsOf.Basis.RECORDED), recorded);
        }
        drop(store.model());
    }

    @Property(tries = 40)
    void whatTheSystemKnewIsNeverChangedByAnythingLater(
            @ForAll("histories") List<RecordedEvent> events, @ForAll @IntRange(min = 1, max = 39) int known) {
        int until = Math.min(known, events.size());
        RecordModel<Deal> model = model();
        RecordStore<Deal> store = new RecordStore<>(model, mongo);
        new RecordWriter<>(model, mongo).write(events.subList(0, until));
        Instant moment = events.get(until - 1).recordedAt().minusMillis(1);
        AsOf then = new AsOf(moment, AsOf.Basis.RECORDED);
        Map<String, Deal> before = states(store.find(Filter.all(), then));
        new RecordWriter<>(model, mongo).write(events.subList(until, events.size()));
        assertThat(states(store.find(Filter.all(), then))).isEqualTo(before);
        drop(model);
    }

    @Provide
    Arbitrary<List<RecordedEvent>> histories() {
        return DealHistories.histories();
    }

    private static void requireAsOf(RecordStore<Deal> store, AsOf asOf, Map<String, Deal> expected) {
        assertThat(states(store.find(Filter.all(), asOf))).isEqualTo(expected);
        expected.forEach((id, deal) ->
                assertThat(store.get(id, asOf).orElseThrow().state()).isEqualTo(deal));
        long won = expected.values().stream().filter(Deal::won).count();
        ListQuery query = new ListQuery(
                Filter.condition(FIELDS, "status", "eq", Deal.WON), Order.byIdentifier(FIELDS), 50, null, true, asOf);
        assertThat(store.page(query).total()).isEqualTo(won);
        assertThat(store.page(query).data()).hasSize((int) won);
    }

    private static Set<Instant> moments(List<RecordedEvent> events) {
        Set<Instant> moments = new LinkedHashSet<>();
        events.forEach(event -> {
            moments.add(event.occurredAt());
            moments.add(event.occurredAt().minusMillis(1));
            moments.add(event.recordedAt());
        });
        return moments;
    }

    private static Map<String, Deal> folded(List<RecordedEvent> events, Predicate<RecordedEvent> known) {
        Map<String, Deal> states = new TreeMap<>();
        events.stream()
                .filter(known)
                .forEach(event -> states.compute(event.recordId(), (id, state) -> DealFold.FOLD.apply(state, event)));
        return states;
    }

    private static RecordStore<Deal> written(List<RecordedEvent> events) {
        RecordModel<Deal> model = model();
        new RecordWriter<>(model, mongo).write(events);
        return new RecordStore<>(model, mongo);
    }

    private static RecordModel<Deal> model() {
        RecordModel<Deal> model = new RecordModel<>(
                "deals" + models++, "deal-", DealFold.FOLD, FIELDS, List.of(List.of("status"), List.of("amount")));
        RecordIndexes.ensure(model, mongo);
        return model;
    }

    private static Map<String, Deal> states(List<RecordVersion<Deal>> versions) {
        Map<String, Deal> states = new TreeMap<>();
        versions.forEach(version -> assertThat(states.put(version.id(), version.state()))
                .as("one row a record")
                .isNull());
        return states;
    }

    private static List<Document> documents(String collection) {
        return mongo.getCollection(collection)
                .find()
                .sort(new Document("_id", 1))
                .into(new ArrayList<>());
    }

    @SafeVarargs
    private static void drop(RecordModel<Deal>... used) {
        for (RecordModel<Deal> model : used) {
            mongo.dropCollection(model.collection());
            mongo.dropCollection(model.versionCollection());
        }
    }
}
