package dev.kartoteka.standalone.readstore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A stretch of keys, from the first bound inclusive to the second exclusive. */
record Interval(Key from, Key to) {

    boolean isEmpty() {
        return from.compareTo(to) >= 0;
    }

    /** Sorts the intervals and joins those that touch, so that no key is visited twice. */
    static List<Interval> union(List<Interval> intervals) {
        Interval[] sorted = intervals.stream().filter(each -> !each.isEmpty()).toArray(Interval[]::new);
        Arrays.sort(sorted, (one, other) -> one.from.compareTo(other.from));
        List<Interval> united = new ArrayList<>();
        for (Interval next : sorted) {
            Interval last = united.isEmpty() ? null : united.get(united.size() - 1);
            if (last != null && next.from.compareTo(last.to) <= 0) {
                Key to = last.to.compareTo(next.to) >= 0 ? last.to : next.to;
                united.set(united.size() - 1, new Interval(last.from, to));
            } else {
                united.add(next);
            }
        }
        return united;
    }
}
