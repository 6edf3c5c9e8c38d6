package dev.kartoteka.query.graphql;

import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.record.RecordVersion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Follows references from many rows at once: one read for each moment that the rows are seen from. */
public final class Links {

    private Links() {}

    /** The record that each row names, if it names one and that was there at the row's moment. */
    public static <F, T> Map<Seen<F>, Seen<T>> one(
            Collection<Seen<F>> rows, Function<F, @Nullable String> reference, RecordStore<T> records) {
        return first(many(rows, value -> asList(reference.apply(value)), records));
    }

    /** The same, shown otherwise than they are kept. */
    public static <F, T, V> Map<Seen<F>, Seen<V>> one(
            Collection<Seen<F>> rows,
            Function<F, @Nullable String> reference,
            RecordStore<T> records,
            Function<RecordVersion<T>, V> view) {
        Map<Seen<F>, Seen<V>> linked = new LinkedHashMap<>();
        byMoment(rows).forEach((asOf, together) -> {
            Set<String> ids = new LinkedHashSet<>();
            together.forEach(row -> ids.addAll(asList(reference.apply(row.value()))));
            Map<String, RecordVersion<T>> found = records.getAll(ids, asOf);
            together.forEach(row -> {
                RecordVersion<T> named = found.get(String.valueOf(reference.apply(row.value())));
                if (named != null) {
                    linked.put(row, Seen.of(named, asOf, view));
                }
            });
        });
        return linked;
    }

    /**
     * The same for what a business sets up around its records: employees, teams, pipelines, products. These are often told of
     * later than the deals of the past that name them; then they are as they are now.
     */
    public static <F, T> Map<Seen<F>, Seen<T>> oneOfSetUp(
            Collection<Seen<F>> rows, Function<F, @Nullable String> reference, RecordStore<T> records) {
        return first(manyOfSetUp(rows, value -> asList(reference.apply(value)), records));
    }

    /** The records that each row names, in the row's order, without those that were not there. */
    public static <F, T> Map<Seen<F>, List<Seen<T>>> many(
            Collection<Seen<F>> rows, Function<F, List<String>> references, RecordStore<T> records) {
        return follow(rows, references, (ids, asOf) -> records.getAll(ids, asOf));
    }

    /** As {@link #oneOfSetUp}. */
    public static <F, T> Map<Seen<F>, List<Seen<T>>> manyOfSetUp(
            Collection<Seen<F>> rows, Function<F, List<String>> references, RecordStore<T> records) {
        return follow(rows, references, (ids, asOf) -> {
            Map<String, RecordVersion<T>> found = records.getAll(ids, asOf);
            Set<String> later = new LinkedHashSet<>(ids);
            later.removeAll(found.keySet());
            if (asOf != null) {
                found.putAll(records.getAll(later, null));
            }
            return found;
        });
    }

    /** Rows by the moment they are seen from; null is now. */
    public static <F> Map<@Nullable AsOf, List<Seen<F>>> byMoment(Collection<Seen<F>> rows) {
        Map<@Nullable AsOf, List<Seen<F>>> byMoment = new HashMap<>();
        rows.forEach(row -> byMoment.computeIfAbsent(row.asOf(), moment -> new ArrayList<>())
                .add(row));
        return byMoment;
    }

    private static <F, T> Map<Seen<F>, List<Seen<T>>> follow(
            Collection<Seen<F>> rows, Function<F, List<String>> references, Lookup<T> lookup) {
        Map<Seen<F>, List<Seen<T>>> linked = new LinkedHashMap<>();
        byMoment(rows).forEach((asOf, together) -> {
            Set<String> ids = new LinkedHashSet<>();
            together.forEach(row -> ids.addAll(references.apply(row.value())));
            Map<String, RecordVersion<T>> found = lookup.all(ids, asOf);
            together.forEach(row -> linked.put(
                    row,
                    references.apply(row.value()).stream()
                            .map(found::get)
                            .filter(Objects::nonNull)
                            .map(version -> Seen.of(version, asOf))
                            .toList()));
        });
        return linked;
    }

    private static <F, T> Map<Seen<F>, Seen<T>> first(Map<Seen<F>, List<Seen<T>>> many) {
        Map<Seen<F>, Seen<T>> first = new LinkedHashMap<>();
        many.forEach((row, linked) -> {
            if (!linked.isEmpty()) {
                first.put(row, linked.get(0));
            }
        });
        return first;
    }

    private static List<String> asList(@Nullable String reference) {
        return reference == null ? List.of() : List.of(reference);
    }

    private interface Lookup<T> {
        Map<String, RecordVersion<T>> all(Collection<String> ids, @Nullable AsOf asOf);
    }
}
