package dev.kartoteka.query.graphql;

import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.record.RecordVersion;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A record, or a part of one, as a query sees it. The moment goes with it, so that all that hangs on it is seen from the same
 * moment, even when one query looks from several.
 *
 * @param version of the record, for If-Match; null for a part
 * @param asOf null for now
 * @param erased whether personal data of the record were erased
 */
public record Seen<T>(
        T value, @Nullable Long version, @Nullable AsOf asOf, boolean erased) {

    public static <T> Seen<T> of(RecordVersion<T> version, @Nullable AsOf asOf) {
        return new Seen<>(version.state(), version.version(), asOf, version.erased());
    }

    /** Shown otherwise than it is kept. */
    public static <S, V> Seen<V> of(RecordVersion<S> version, @Nullable AsOf asOf, Function<RecordVersion<S>, V> view) {
        return new Seen<>(view.apply(version), version.version(), asOf, version.erased());
    }

    /** A part of this, seen from the same moment. */
    public <P> Seen<P> part(P part) {
        return new Seen<>(part, null, asOf, erased);
    }
}
