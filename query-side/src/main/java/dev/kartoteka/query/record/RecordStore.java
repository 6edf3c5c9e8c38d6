package dev.kartoteka.query.record;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.list.Edge;
import dev.kartoteka.query.list.Filter;
import dev.kartoteka.query.list.ListQuery;
import dev.kartoteka.query.list.ListReader;
import dev.kartoteka.query.list.Page;
import dev.kartoteka.query.projection.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Reads a read model of records, now or as of a moment. As of a moment it is the same query with one more condition: the
 * version must have begun by then and not have ended.
 */
public final class RecordStore<S> {

    /** So many at once are asked which of the records that they name may be seen. */
    private static final int PORTION = 500;

    private final RecordModel<S> model;
    private final Place place;
    private final Sight sight;

    /** A store that shows everything, for the system's own work. */
    public RecordStore(RecordModel<S> model, Place place) {
        this(model, place, Sight.EVERYTHING);
    }

    /** @param sight of whoever asks */
    public RecordStore(RecordModel<S> model, Place place, Sight sight) {
        this.model = model;
        this.place = place;
        this.sight = sight;
    }

    public RecordModel<S> model() {
        return model;
    }

    /** Which generation is read; another number means that all documents are others. */
    public int generation() {
        return place.generation().getAsInt();
    }

    /** The same records, all of them, for what is computed from them or decided by them. */
    public RecordStore<S> unrestricted() {
        return new RecordStore<>(model, place);
    }

    /**
     * The same records for one who was shown already what leads to them, such as the client whose contacts they are: all of
     * them, each as it may be seen.
     */
    public RecordStore<S> reached() {
        return new RecordStore<>(model, place, new ReachedSight(sight));
    }

    /** The record as of a moment, null for now; empty when there was no such record. */
    public Optional<RecordVersion<S>> get(String id, @Nullable AsOf asOf) {
        Bson narrowing = sight.narrowing(model, List.of(id), asOf);
        if (asOf == null) {
            Bson wanted = eq(VersionDocuments.ID, id);
            return first(collection(null).find(narrowing == null ? wanted : and(wanted, narrowing)), null);
        }
        if (narrowing != null) {
            return first(
                    collection(asOf)
                            .find(VersionDocuments.valid(and(eq(VersionDocuments.RECORD_ID, id), narrowing), asOf)),
                    asOf);
        }
        String from =
                asOf.basis() == AsOf.Basis.OCCURRED ? VersionDocuments.OCCURRED_FROM : VersionDocuments.RECORDED_FROM;
        // both times of a record rise with its versions, so the last that had begun is the one
        return first(
                collection(asOf)
                        .find(and(eq(VersionDocuments.RECORD_ID, id), lte(from, Date.from(asOf.time()))))
                        .sort(Sorts.descending(VersionDocuments.VERSION))
                        .limit(1),
                asOf);
    }

    /** Several records in one read, by id; those that were not there are missing. */
    public Map<String, RecordVersion<S>> getAll(Collection<String> ids, @Nullable AsOf asOf) {
        Map<String, RecordVersion<S>> found = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            Bson wanted = in(VersionDocuments.RECORD_ID, ids);
            Bson narrowing = sight.narrowing(model, ids, asOf);
            read(
                    narrowing == null ? wanted : Filter.and(List.of(wanted, narrowing)),
                    null,
                    0,
                    asOf,
                    version -> found.put(version.id(), version));
        }
        return found;
    }

    /** @param condition on paths of {@link dev.kartoteka.query.list.Fields} */
    public List<RecordVersion<S>> find(Bson condition, @Nullable AsOf asOf) {
        List<RecordVersion<S>> found = new ArrayList<>();
        forEach(condition, null, 0, asOf, found::add);
        return found;
    }

    /** @param limit 0 for all */
    public void forEach(
            Bson condition, @Nullable Bson sort, int limit, @Nullable AsOf asOf, Consumer<RecordVersion<S>> consumer) {
        read(narrowed(condition, asOf), sort, limit, asOf, consumer);
    }

    private void read(
            Bson condition, @Nullable Bson sort, int limit, @Nullable AsOf asOf, Consumer<RecordVersion<S>> consumer) {
        List<RecordVersion<S>> portion = new ArrayList<>();
        collection(asOf)
                .find(VersionDocuments.valid(condition, asOf))
                .sort(sort)
                .limit(limit)
                .map(this::version)
                .forEach((Consumer<RecordVersion<S>>) version -> {
                    portion.add(version);
                    if (portion.size() == PORTION) {
                        show(portion, asOf).forEach(consumer);
                        portion.clear();
                    }
                });
        show(portion, asOf).forEach(consumer);
    }

    /**
     * The first record of each value of a field, in the order asked for. Of the others nothing but that field is looked at, so
     * that many of them cost little.
     *
     * @param condition on paths of {@link dev.kartoteka.query.list.Fields}, as all the others
     * @param limit of all that are looked at
     * @param left out what the field of that path says is so
     * @param first by value of the field; those that it has already stay
     * @return how many were looked at
     */
    public int firstOfEach(
            Bson condition,
            Bson sort,
            int limit,
            @Nullable AsOf asOf,
            String path,
            String left,
            Map<String, RecordVersion<S>> first) {
        Map<String, Document> chosen = new LinkedHashMap<>();
        int looked = 0;
        for (Document document : collection(asOf)
                .find(VersionDocuments.valid(narrowed(condition, asOf), asOf))
                .sort(sort)
                .limit(limit)) {
            looked++;
            if (!Boolean.TRUE.equals(VersionDocuments.at(document, left))) {
                String value = String.valueOf(VersionDocuments.at(document, path));
                if (!first.containsKey(value)) {
                    chosen.putIfAbsent(value, document);
                }
            }
        }
        Iterator<RecordVersion<S>> shown =
                show(chosen.values().stream().map(this::version).toList(), asOf).iterator();
        chosen.keySet().forEach(value -> first.put(value, shown.next()));
        return looked;
    }

    /**
     * What a list of these records may be asked in place of what was asked; {@link #page} and {@link #edges} ask that anyway.
     *
     * @throws dev.kartoteka.platform.problem.Refusal with 403 when it is asked by a field that may not be read
     */
    public ListQuery asked(ListQuery query) {
        return sight.asked(model, query);
    }

    /** A page of the list of these records. */
    public Page<RecordVersion<S>> page(ListQuery wanted) {
        ListQuery query = asked(wanted);
        Page<RecordVersion<S>> page = ListReader.read(
                model.name(),
                collection(query.asOf()),
                VersionDocuments.valid(narrowed(query.condition(), query.asOf()), query.asOf()),
                query,
                this::version);
        return new Page<>(show(page.data(), query.asOf()), page.nextCursor(), page.total());
    }

    /** The same page with a cursor for every row. */
    public Page<Edge<RecordVersion<S>>> edges(ListQuery wanted) {
        ListQuery query = asked(wanted);
        Page<Edge<RecordVersion<S>>> page = ListReader.readEdges(
                model.name(),
                collection(query.asOf()),
                VersionDocuments.valid(narrowed(query.condition(), query.asOf()), query.asOf()),
                query,
                this::version);
        Iterator<RecordVersion<S>> shown = show(
                        page.data().stream().map(Edge::node).toList(), query.asOf())
                .iterator();
        return page.map(edge -> new Edge<>(edge.cursor(), shown.next()));
    }

    /** Whose records may be seen, null among them for the pool's; null when all may be. Only of records that have owners. */
    public @Nullable Collection<@Nullable String> owners(@Nullable AsOf asOf) {
        return sight.owners(model, asOf);
    }

    /** The identifiers alone of those that meet a condition. */
    public Set<String> ids(Bson condition, @Nullable AsOf asOf) {
        Set<String> ids = new HashSet<>();
        collection(asOf)
                .find(VersionDocuments.valid(narrowed(condition, asOf), asOf))
                .projection(Projections.include(VersionDocuments.RECORD_ID))
                .forEach((Consumer<Document>) document -> ids.add(document.getString(VersionDocuments.RECORD_ID)));
        return ids;
    }

    public long count(Bson condition, @Nullable AsOf asOf) {
        return collection(asOf).countDocuments(VersionDocuments.valid(narrowed(condition, asOf), asOf));
    }

    /** Every version of a record that may be seen now, oldest first. */
    public List<RecordVersion<S>> versions(String id) {
        return get(id, null).isEmpty() ? List.of() : versions(eq(VersionDocuments.RECORD_ID, id));
    }

    /** Versions that meet a condition, by record and age; whoever asks for them decides which of them may be seen. */
    public List<RecordVersion<S>> versions(Bson condition) {
        List<RecordVersion<S>> found = new ArrayList<>();
        place.collection(model.versionCollection())
                .find(condition)
                .sort(Sorts.ascending(VersionDocuments.RECORD_ID, VersionDocuments.VERSION))
                .map(this::version)
                .forEach((Consumer<RecordVersion<S>>) found::add);
        return sight.shown(model, found, null);
    }

    /** Versions that meet a condition, in no order, each forgotten before the next; for what is computed of them. */
    public void forEachVersion(Bson condition, Consumer<RecordVersion<S>> consumer) {
        place.collection(model.versionCollection())
                .find(condition)
                .map(this::version)
                .forEach(consumer);
    }

    private Bson narrowed(Bson condition, @Nullable AsOf asOf) {
        Bson narrowing = sight.narrowing(model, condition, asOf);
        return narrowing == null ? condition : Filter.and(List.of(condition, narrowing));
    }

    private MongoCollection<Document> collection(@Nullable AsOf asOf) {
        return place.collection(asOf == null ? model.collection() : model.versionCollection());
    }

    private Optional<RecordVersion<S>> first(FindIterable<Document> found, @Nullable AsOf asOf) {
        Document document = found.first();
        return document == null
                ? Optional.empty()
                : Optional.of(show(List.of(version(document)), asOf).get(0));
    }

    private RecordVersion<S> version(Document document) {
        return VersionDocuments.read(model.stateType(), document);
    }

    private List<RecordVersion<S>> show(List<RecordVersion<S>> versions, @Nullable AsOf asOf) {
        if (versions.isEmpty()) {
            return List.of();
        }
        sight.saw(model, versions.stream().map(RecordVersion::id).toList());
        return sight.shown(model, versions, asOf);
    }
}
