package dev.kartoteka.query.graphql;

import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.list.ListQuery;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.record.RecordVersion;
import graphql.schema.DataFetchingEnvironment;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The two queries every read model of records has. */
public final class RecordQueries {

    private RecordQueries() {}

    /** Arguments id, asOf, basis. Null when there is, or was then, no such record: a graph says so by null, not by an error. */
    public static <S> @Nullable Seen<S> one(RecordStore<S> store, DataFetchingEnvironment environment) {
        AsOf asOf = Arguments.asOf(environment);
        return store.get(Arguments.id(environment), asOf)
                .map(version -> Seen.of(version, asOf))
                .orElse(null);
    }

    /** The same, shown otherwise than it is kept. */
    public static <S, V> @Nullable Seen<V> one(
            RecordStore<S> store, DataFetchingEnvironment environment, Function<RecordVersion<S>, V> view) {
        AsOf asOf = Arguments.asOf(environment);
        return store.get(Arguments.id(environment), asOf)
                .map(version -> Seen.of(version, asOf, view))
                .orElse(null);
    }

    /** Arguments filter, orderBy, first, after, asOf, basis. */
    public static <S> ListConnection<Seen<S>> list(RecordStore<S> store, DataFetchingEnvironment environment) {
        ListQuery query = Arguments.list(environment, store.model().fields());
        return ListConnection.of(store.edges(query), version -> Seen.of(version, query.asOf()));
    }

    /** The same, shown otherwise than they are kept. */
    public static <S, V> ListConnection<Seen<V>> list(
            RecordStore<S> store, DataFetchingEnvironment environment, Function<RecordVersion<S>, V> view) {
        ListQuery query = Arguments.list(environment, store.model().fields());
        return ListConnection.of(store.edges(query), version -> Seen.of(version, query.asOf(), view));
    }
}
