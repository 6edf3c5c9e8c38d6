package dev.kartoteka.query.sales;

import dev.kartoteka.query.deal.Deal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Deals under keys, where a deal may have several keys, or none and then belongs under null. */
final class Grouping {

    record Group(@Nullable String key, List<Deal> deals) {}

    private static final Comparator<Group> LARGEST_FIRST = Comparator.<Group>comparingInt(
                    group -> -group.deals().size())
            .thenComparing(Group::key, Comparator.nullsLast(Comparator.naturalOrder()));

    private Grouping() {}

    /** The groups, the largest first, those of equal size by key. */
    static List<Group> by(List<Deal> deals, Function<Deal, List<String>> keys) {
        Map<String, List<Deal>> keyed = new HashMap<>();
        List<Deal> keyless = new ArrayList<>();
        for (Deal deal : deals) {
            List<String> own = keys.apply(deal);
            own.forEach(key ->
                    keyed.computeIfAbsent(key, unused -> new ArrayList<>()).add(deal));
            if (own.isEmpty()) {
                keyless.add(deal);
            }
        }
        List<Group> groups = new ArrayList<>();
        keyed.forEach((key, members) -> groups.add(new Group(key, members)));
        if (!keyless.isEmpty()) {
            groups.add(new Group(null, keyless));
        }
        groups.sort(LARGEST_FIRST);
        return groups;
    }
}
