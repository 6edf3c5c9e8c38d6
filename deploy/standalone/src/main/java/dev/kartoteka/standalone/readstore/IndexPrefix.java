package dev.kartoteka.standalone.readstore;

import de.bwaldvogel.mongo.backend.IndexKey;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The stretches of an index that a filter leaves: points for its first fields, then one range.
 *
 * @param points how many of the index's fields are held to points
 * @param hasRange whether the field behind them is held to a range
 * @param demandsPresence whether one of these fields must be there
 */
record IndexPrefix(List<Interval> intervals, int points, boolean hasRange, boolean demandsPresence) {

    static IndexPrefix of(List<IndexKey> keys, FilterTerms filter, boolean arrays, int mostPrefixes) {
        List<byte[]> prefixes = List.of(new byte[0]);
        int points = 0;
        boolean presence = false;
        for (IndexKey key : keys) {
            FieldTerms demands = filter.field(key.getKey());
            if (demands == null || (arrays && !demands.isUsableWithArrays())) {
                break;
            }
            List<@Nullable Object> values = demands.points();
            if (values == null) {
                if (demands.lower() == null && demands.upper() == null) {
                    break;
                }
                List<Interval> ranges = new ArrayList<>();
                for (byte[] prefix : prefixes) {
                    ranges.add(range(prefix, demands, key.isAscending(), arrays));
                }
                return new IndexPrefix(ranges, points, true, true);
            }
            if ((long) prefixes.size() * values.size() > mostPrefixes) {
                break;
            }
            prefixes = extend(prefixes, values, key.isAscending());
            presence |= demands.demandsPresence();
            points++;
        }
        List<Interval> intervals = prefixes.stream().map(IndexPrefix::below).toList();
        return new IndexPrefix(intervals, points, false, presence);
    }

    private static List<byte[]> extend(List<byte[]> prefixes, List<@Nullable Object> values, boolean ascending) {
        List<byte[]> longer = new ArrayList<>(prefixes.size() * values.size());
        for (byte[] prefix : prefixes) {
            for (Object value : values) {
                longer.add(new KeyWriter().raw(prefix).value(value, ascending).toBytes());
            }
        }
        return longer;
    }

    /** All keys that begin with the prefix. An empty one leaves out the mark in front of an index's entries. */
    private static Interval below(byte[] prefix) {
        Key from = prefix.length == 0 ? new Key(new byte[] {1}) : new Key(prefix);
        return new Interval(from, new Key(new KeyWriter().raw(prefix).afterAll().toBytes()));
    }

    /** The matcher compares values of one type only, so a range open at an end stays within the type. */
    private static Interval range(byte[] prefix, FieldTerms demands, boolean ascending, boolean arrays) {
        FieldTerms.Bound lower = demands.lower();
        // one element of an array may meet the one bound and another element the other
        FieldTerms.Bound upper = arrays && lower != null ? null : demands.upper();
        Object sample = lower != null ? lower.value() : upper == null ? null : upper.value();
        int rank = KeyWriter.rank(sample);
        int first = ascending ? rank : ~rank & 0xFF;
        Key start = new Key(new KeyWriter().raw(prefix).raw(first).toBytes());
        Key end = new Key(new KeyWriter().raw(prefix).raw(first + 1).toBytes());
        FieldTerms.Bound near = ascending ? lower : upper;
        FieldTerms.Bound far = ascending ? upper : lower;
        if (near != null && KeyWriter.rank(near.value()) == rank) {
            start = at(prefix, near.value(), ascending, !near.inclusive());
        }
        if (far != null && KeyWriter.rank(far.value()) == rank) {
            end = at(prefix, far.value(), ascending, far.inclusive());
        }
        return new Interval(start, end);
    }

    private static Key at(byte[] prefix, Object value, boolean ascending, boolean behind) {
        KeyWriter writer = new KeyWriter().raw(prefix).value(value, ascending);
        return new Key((behind ? writer.afterAll() : writer).toBytes());
    }
}
