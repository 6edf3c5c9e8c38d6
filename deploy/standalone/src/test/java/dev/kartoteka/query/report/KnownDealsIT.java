package dev.kartoteka.query.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.deal.DealFacts;
import dev.kartoteka.query.deal.DealSelection;
import dev.kartoteka.query.list.Filter;
import dev.kartoteka.query.projection.Place;
import dev.kartoteka.query.record.Histories;
import dev.kartoteka.query.record.LawsStore;
import dev.kartoteka.query.record.RecordModel;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.record.RecordVersion;
import dev.kartoteka.shared.event.RecordedEvent;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** What is kept of deals in memory is what the read store has, whoever wrote it there, and in what order. */
@SuppressWarnings("NullAway.Init") // set before the first property
class KnownDealsIT {

    private static final int WRITERS = 3;

    /** So few that the deals of a history are in several. */
    private static final int PORTION = 2;

    private static final List<DealSelection> SELECTIONS = List.of(
            DealSelection.ALL,
            new DealSelection("employee-1", null, null, null),
            new DealSelection(null, Set.of("employee-1", "employee-3"), null, null),
            new DealSelection(null, Set.of(), null, null),
            new DealSelection(null, null, "nowhere", null),
            new DealSelection(null, null, null, "product-1"));

    private static LawsStore laws;

    @BeforeContainer
    static void start() throws IOException {
        laws = new LawsStore();
    }

    @AfterContainer
    static void stop() throws IOException {
        laws.close();
    }

    /** As several processes do, each of which has deals of its own, and some of which are behind. */
    @Property(tries = 60)
    void areThoseOfTheReadStoreAtEveryMoment(
            @ForAll("histories") List<RecordedEvent> events,
            @ForAll @Size(max = 40) List<@IntRange(min = 0, max = WRITERS - 1) Integer> turns,
            @ForAll @IntRange(min = 1, max = 5) int portion) {
        RecordModel<Deal> model = laws.newModel(Deal.class);
        RecordStore<Deal> store = new RecordStore<>(model, laws.place());
        int[] taken = new int[WRITERS];
        KnownDeals known = new KnownDeals(store, () -> upTo(events, taken), 100, PORTION);
        Stream.concat(turns.stream(), Stream.of(0, 1, 2)).forEach(writer -> {
            boolean last = taken[writer] + portion >= events.size();
            int end = last ? events.size() : taken[writer] + portion;
            laws.write(model, ofWriter(writer, events.subList(taken[writer], end)));
            requireSame(known, store); // between the documents and the token
            taken[writer] = end;
            requireSame(known, store);
        });
        laws.drop(model);
    }

    @Property(tries = 10)
    void areReadAnewWhenAnotherGenerationIs(@ForAll("histories") List<RecordedEvent> events) {
        RecordModel<Deal> model = laws.newModel(Deal.class);
        AtomicInteger live = new AtomicInteger(1);
        RecordStore<Deal> store =
                new RecordStore<>(model, new Place(laws.place().mongo(), live::get));
        KnownDeals known = new KnownDeals(store, () -> 0, 100, PORTION);
        laws.write(model, events);
        requireSame(known, store);

        live.set(2); // which has nothing
        assertThat(chosen(known, null, DealSelection.ALL)).isEmpty();

        live.set(1);
        requireSame(known, store);
        laws.drop(model);
    }

    @Property(tries = 10)
    void areNotKeptWhenThereAreTooMany(@ForAll("histories") List<RecordedEvent> events) {
        RecordModel<Deal> model = laws.newModel(Deal.class);
        RecordStore<Deal> store = new RecordStore<>(model, laws.place());
        KnownDeals few = new KnownDeals(store, () -> 0, 1, PORTION);
        Choice all = Choice.of(DealSelection.ALL, null);
        assertThat(few.choose(null, all)).isPresent();

        laws.write(model, events);

        long deals = store.count(Filter.all(), null);
        assertThat(few.choose(null, all).isPresent()).isEqualTo(deals == 1);
        assertThat(new KnownDeals(store, () -> 0, 1, PORTION).choose(null, all).isPresent())
                .isEqualTo(deals == 1);
        assertThat(new KnownDeals(store, () -> 0, 0, PORTION).choose(null, all)).isEmpty();
        laws.drop(model);
    }

    @Property(tries = 20)
    void onlyThoseOfSomeOwnersAreCountedForWhoSeesNoOthers(@ForAll("histories") List<RecordedEvent> events) {
        RecordModel<Deal> model = laws.newModel(Deal.class);
        RecordStore<Deal> store = new RecordStore<>(model, laws.place());
        laws.write(model, events);
        KnownDeals known = new KnownDeals(store, () -> 0, 100, PORTION);
        for (Collection<String> owners :
                List.<Collection<String>>of(List.of(), Arrays.asList(null, "employee-1"), List.of("employee-3"))) {
            List<Deal> found = known.choose("p", Choice.of(DealSelection.ALL, owners))
                    .orElseThrow()
                    .deals();
            assertThat(found)
                    .containsExactlyInAnyOrderElementsOf(facts(
                            store.find(Filters.in(model.fields().path("ownerId"), owners), null), DealSelection.ALL));
        }
        laws.drop(model);
    }

    @Provide
    Arbitrary<List<RecordedEvent>> histories() {
        return Histories.ofDeals();
    }

    private static void requireSame(KnownDeals known, RecordStore<Deal> store) {
        List<RecordVersion<Deal>> all = store.find(Filter.all(), null);
        for (DealSelection selection : SELECTIONS) {
            List<Deal> expected = facts(all, selection);
            assertThat(chosen(known, null, selection)).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(chosen(known, "p", selection)).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(known.choose("p", Choice.of(selection, null))
                            .orElseThrow()
                            .open())
                    .containsExactlyInAnyOrderElementsOf(
                            expected.stream().filter(Deal::open).toList());
        }
        assertThat(chosen(known, "another", DealSelection.ALL)).isEmpty();
    }

    private static List<Deal> chosen(
            KnownDeals known, @org.jspecify.annotations.Nullable String pipeline, DealSelection selection) {
        return known.choose(pipeline, Choice.of(selection, null)).orElseThrow().deals();
    }

    private static List<Deal> facts(List<RecordVersion<Deal>> all, DealSelection selection) {
        return all.stream()
                .map(RecordVersion::state)
                .filter(selection)
                .map(new DealFacts()::of)
                .toList();
    }

    private static List<RecordedEvent> ofWriter(int writer, List<RecordedEvent> events) {
        return events.stream()
                .filter(event -> Math.floorMod(event.recordId().hashCode(), WRITERS) == writer)
                .toList();
    }

    /** What the tokens of all writers say together. */
    private static long upTo(List<RecordedEvent> events, int[] taken) {
        int least = Arrays.stream(taken).min().orElseThrow();
        return least == 0 ? -1 : events.get(least - 1).position();
    }
}
