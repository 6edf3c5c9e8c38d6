package dev.kartoteka.standalone.readstore;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Chooses how to read: by identifier, else by the index with the longest usable prefix, equality before a range before
 * an order. Unless the plan is exact, the caller checks every document against the filter again, so a plan may find too much but
 * never too little.
 */
final class Planner {

    private static final int MOST_PREFIXES = 1000;
    private static final int MOST_IDENTIFIERS = 100_000;
    private static final int WORTH_OF_IDENTIFIER = 1000;
    private static final int WORTH_OF_POINTS = 4;
    private static final int WORTH_OF_ORDER = 3;
    private static final int WORTH_OF_RANGE = 2;

    private final FilterTerms terms;
    private final List<FilterTerms> branches;
    private final @Nullable Document order;
    private final @Nullable String idField;

    private Planner(Document filter, @Nullable Document order, @Nullable String idField) {
        this.terms = FilterTerms.of(filter);
        this.branches = terms.branches();
        this.order = order == null || order.isEmpty() ? null : order;
        this.idField = idField;
    }

    /**
     * Makes a plan, or none when every document must be read anyway.
     *
     * @param order the order asked for, null or empty for none
     * @param limited whether only the first documents in that order are wanted, so that an index is worth reading for
     *     its order alone
     * @return null to read every document
     */
    static @Nullable Plan plan(
            Document filter,
            @Nullable Document order,
            boolean limited,
            @Nullable String idField,
            Iterable<Index<Key>> indexes) {
        if (order != null && order.containsKey("$natural")) {
            return null;
        }
        return new Planner(filter, order, idField).best(limited, indexes);
    }

    private @Nullable Plan best(boolean limited, Iterable<Index<Key>> indexes) {
        Plan best = idField == null ? null : byIdentifier(idField, limited);
        if (best != null && best.worth() >= WORTH_OF_IDENTIFIER) {
            return best; // no index is worth more
        }
        for (Index<Key> index : indexes) {
            if (index instanceof OrderedIndex ordered && ordered.isPlannable()) {
                Plan plan = by(ordered, limited);
                if (plan != null && (best == null || plan.worth() > best.worth())) {
                    best = plan;
                }
            }
        }
        return best;
    }

    private @Nullable Plan byIdentifier(String id, boolean limited) {
        return plan(null, List.of(new IndexKey(id, true)), WORTH_OF_IDENTIFIER, limited);
    }

    private @Nullable Plan by(OrderedIndex index, boolean limited) {
        return plan(index, index.getKeys(), 0, limited);
    }

    private @Nullable Plan plan(@Nullable OrderedIndex index, List<IndexKey> keys, int extraWorth, boolean limited) {
        boolean arrays = index != null && index.hasArrays();
        List<Interval> intervals = new ArrayList<>();
        int worth = Integer.MAX_VALUE;
        int used = Integer.MAX_VALUE;
        for (FilterTerms branch : branches) {
            int most = (index == null ? MOST_IDENTIFIERS : MOST_PREFIXES) / branches.size();
            IndexPrefix prefix = IndexPrefix.of(keys, branch, arrays, most);
            if (index != null && index.skipsAbsent() && !prefix.demandsPresence()) {
                return null; // documents without the fields are not in there
            }
            intervals.addAll(prefix.intervals());
            worth = Math.min(worth, prefix.points() * WORTH_OF_POINTS + (prefix.hasRange() ? WORTH_OF_RANGE : 0));
            used = Math.min(used, prefix.points() + (prefix.hasRange() ? 1 : 0));
        }
        boolean forwards = !arrays && delivers(keys, false);
        boolean backwards = !arrays && !forwards && delivers(keys, true);
        boolean ordered = order == null || forwards || backwards;
        if (used == 0 && !(limited && order != null && ordered)) {
            return null;
        }
        int total = worth + (used > 0 ? extraWorth : 0) + (order != null && ordered ? WORTH_OF_ORDER : 0);
        boolean exact = !arrays && terms.isExact() && used == terms.fieldCount();
        return new Plan(index, Interval.union(intervals), ordered, backwards, exact, total);
    }

    /** Whether reading the keys in one direction gives the order; fields held to one value fit anywhere. */
    private boolean delivers(List<IndexKey> keys, boolean reversed) {
        if (order == null) {
            return true;
        }
        int next = 0;
        for (Map.Entry<String, Object> wanted : order.entrySet()) {
            if (isFixed(wanted.getKey())) {
                continue;
            }
            while (next < keys.size() && !keys.get(next).getKey().equals(wanted.getKey())) {
                if (!isFixed(keys.get(next).getKey())) {
                    return false;
                }
                next++;
            }
            // behind the keys of an index comes the identifier, ascending
            boolean behind = next == keys.size();
            if (behind && !wanted.getKey().equals(idField)) {
                return false;
            }
            boolean keyAscends = behind || keys.get(next).isAscending();
            boolean wantsAscending = ((Number) wanted.getValue()).intValue() > 0;
            if (wantsAscending != (keyAscends != reversed)) {
                return false;
            }
            if (wanted.getKey().equals(idField)) {
                return true; // nothing is left to order
            }
            next++;
        }
        return true;
    }

    private boolean isFixed(String field) {
        FieldTerms demands = terms.field(field);
        List<@Nullable Object> points = demands == null ? null : demands.points();
        return points != null && points.size() == 1;
    }
}
