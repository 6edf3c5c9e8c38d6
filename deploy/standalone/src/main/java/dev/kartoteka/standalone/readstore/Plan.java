package dev.kartoteka.standalone.readstore;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to find the documents of a filter.
 *
 * @param index the index to read; null to read the documents in the order of their identifiers
 * @param intervals the stretches of it, disjoint and ascending, that hold every document of the filter
 * @param ordered whether reading gives the order asked for, so that nothing must be sorted
 * @param descending whether to read backwards
 * @param exact whether the intervals hold nothing but documents of the filter, each once
 * @param worth for comparing plans: the higher, the fewer documents are to be expected
 */
record Plan(
        @Nullable OrderedIndex index,
        List<Interval> intervals,
        boolean ordered,
        boolean descending,
        boolean exact,
        int worth) {}
