package dev.kartoteka.query.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.list.Filter;
import dev.kartoteka.query.list.ListQuery;
import dev.kartoteka.query.list.Order;
import dev.kartoteka.query.list.Page;
import dev.kartoteka.shared.event.RecordedEvent;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What must hold of a read model whatever happened, in whatever portions it is told. */
abstract class ReadModelLaws<S> {

    private static final SpringDocuments EARLIER = new SpringDocuments();

    private final LawsStore store;
    private final Class<S> stateType;
    private final Supplier<Story> stories;
    private final Question<S> question;

    ReadModelLaws(LawsStore store, Class<S> stateType, Supplier<Story> stories, Question<S> question) {
        this.store = store;
        this.stateType = stateType;
        this.stories = stories;
        this.question = question;
    }

    /** What a list is asked for, and of which states it is true. */
    record Question<S>(String field, String value, Predicate<S> holds) {

        static <S> Question<S> of(String field, String value, Function<S, String> component) {
            return new Question<>(field, value, state -> value.equals(component.apply(state)));
        }
    }

    @Property(tries = 30)
    void anySplitAndAnyRepetitionGiveTheSame(
            @ForAll("histories") List<RecordedEvent> events,
            @ForAll @IntRange(min = 1, max = 7) int portion,
            @ForAll @IntRange(min = 0, max = 5) int repeated) {
        RecordModel<S> whole = written(events);
        RecordModel<S> split = store.newModel(stateType);
        for (int from = 0; from < events.size(); from += portion) {
            // each portion begins with some that were handled before, as after a lost token
            write(split, events.subList(Math.max(0, from - repeated), Math.min(events.size(), from + portion)));
        }
        assertThat(store.documents(split.collection())).isEqualTo(store.documents(whole.collection()));
        assertThat(store.documents(split.versionCollection())).isEqualTo(store.documents(whole.versionCollection()));
        store.drop(whole);
        store.drop(split);
    }

    @Property(tries = 20)
    void handlingABatchTwiceChangesNothing(
            @ForAll("histories") List<RecordedEvent> events, @ForAll @IntRange(min = 0, max = 39) int handledBefore) {
        RecordModel<S> model = written(events);
        var present = store.documents(model.collection());
        var kept = store.documents(model.versionCollection());

        assertThat(write(model, events.subList(Math.min(handledBefore, events.size()), events.size())))
                .isEmpty();

        assertThat(store.documents(model.collection())).isEqualTo(present);
        assertThat(store.documents(model.versionCollection())).isEqualTo(kept);
        store.drop(model);
    }

    @Property(tries = 30)
    void liveIsRebuiltIsAsOfNow(@ForAll("histories") List<RecordedEvent> events) {
        RecordModel<S> model = written(events);
        Instant end = events.get(events.size() - 1).recordedAt();
        Map<String, S> folded = folded(events, event -> true);
        requireStates(model, null, folded);
        for (AsOf.Basis basis : AsOf.Basis.values()) {
            requireStates(model, new AsOf(end, basis), folded);
        }
        store.drop(model);
    }

    @Property(tries = 20)
    void asOfEachMomentIsWhatWasSoThen(@ForAll("histories") List<RecordedEvent> events) {
        RecordModel<S> model = written(events);
        for (Instant moment : moments(events)) {
            Map<String, S> occurred =
                    folded(events, event -> !event.occurredAt().isAfter(moment));
            Map<String, S> recorded =
                    folded(events, event -> !event.recordedAt().isAfter(moment));
            requireStates(model, new AsOf(moment, AsOf.Basis.OCCURRED), occurred);
            requireStates(model, new AsOf(moment, AsOf.Basis.RECORDED), recorded);
        }
        store.drop(model);
    }

    @Property(tries = 20)
    void whatWasLiveAtAMomentIsWhatWasKnownThenWhateverCameLater(
            @ForAll("histories") List<RecordedEvent> events, @ForAll @IntRange(min = 0, max = 39) int last) {
        Instant moment = events.get(Math.min(last, events.size() - 1)).recordedAt();
        int later = (int) events.stream()
                .filter(event -> !event.recordedAt().isAfter(moment))
                .count();
        RecordModel<S> model = written(events.subList(0, later));
        Map<String, S> live = states(model, null);
        write(model, events.subList(later, events.size()));
        assertThat(states(model, new AsOf(moment, AsOf.Basis.RECORDED))).isEqualTo(live);
        store.drop(model);
    }

    @Property(tries = 10)
    void statesAreStoredAsTheyEverWere(@ForAll("histories") List<RecordedEvent> events) {
        folded(events, event -> true).values().forEach(state -> {
            Document document = StateDocuments.write(state);
            assertThat(document).isEqualTo(EARLIER.write(state));
            assertThat(StateDocuments.read(stateType, document)).isEqualTo(state);
        });
    }

    @Provide
    Arbitrary<List<RecordedEvent>> histories() {
        return Histories.of(store.declared(stateType).prefix(), stories);
    }

    /** As they are found all together, one by one, and in a list with a condition. */
    private void requireStates(RecordModel<S> model, @Nullable AsOf asOf, Map<String, S> expected) {
        assertThat(states(model, asOf)).isEqualTo(expected);
        RecordStore<S> read = new RecordStore<>(model, store.place());
        expected.forEach((id, state) ->
                assertThat(read.get(id, asOf).orElseThrow().state()).isEqualTo(state));
        Page<RecordVersion<S>> page = read.page(new ListQuery(
                Filter.condition(model.fields(), question.field(), "eq", question.value()),
                Order.byIdentifier(model.fields()),
                50,
                null,
                true,
                asOf));
        List<S> wanted = expected.values().stream().filter(question.holds()).toList();
        assertThat(page.total()).isEqualTo(wanted.size());
        assertThat(page.data().stream().map(RecordVersion::state)).isEqualTo(wanted);
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

    private Map<String, S> folded(List<RecordedEvent> events, Predicate<RecordedEvent> known) {
        Map<String, S> states = new TreeMap<>();
        RecordModel<S> model = store.declared(stateType);
        events.stream()
                .filter(known)
                .forEach(event -> states.compute(
                        event.recordId(), (id, state) -> model.fold().apply(state, event)));
        return states;
    }

    private RecordModel<S> written(List<RecordedEvent> events) {
        RecordModel<S> model = store.newModel(stateType);
        write(model, events);
        return model;
    }

    private List<RecordVersion<S>> write(RecordModel<S> model, List<RecordedEvent> events) {
        return new RecordWriter<>(model, store.place()).write(events);
    }

    private Map<String, S> states(RecordModel<S> model, @Nullable AsOf asOf) {
        Map<String, S> states = new TreeMap<>();
        new RecordStore<>(model, store.place()).find(Filter.all(), asOf).forEach(version -> assertThat(
                        states.put(version.id(), version.state()))
                .as("one row a record")
                .isNull());
        return states;
    }
}
