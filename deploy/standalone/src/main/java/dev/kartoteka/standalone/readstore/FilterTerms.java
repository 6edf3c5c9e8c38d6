package dev.kartoteka.standalone.readstore;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A filter taken apart for the planner: the demands on single fields, those within {@code $and} included, and each way
 * its {@code $or} may be met.
 */
final class FilterTerms {

    private static final int MOST_BRANCHES = 64;

    private final Map<String, FieldTerms> fields = new HashMap<>();
    private final List<Collection<?>> alternatives = new ArrayList<>();
    private boolean complete = true;

    static FilterTerms of(Document filter) {
        FilterTerms terms = new FilterTerms();
        terms.take(filter);
        return terms;
    }

    @Nullable
    FieldTerms field(String name) {
        return fields.get(name);
    }

    int fieldCount() {
        return fields.size();
    }

    /** Whether there is nothing in the filter beside demands on single fields, all of them exact. */
    boolean isExact() {
        return complete && alternatives.isEmpty() && fields.values().stream().allMatch(FieldTerms::isExact);
    }

    /** Terms that together cover the filter: one for each branch of its first {@code $or}, or just these. */
    List<FilterTerms> branches() {
        if (alternatives.isEmpty() || alternatives.get(0).size() > MOST_BRANCHES) {
            return List.of(this);
        }
        List<FilterTerms> branches = new ArrayList<>();
        for (Object alternative : alternatives.get(0)) {
            FilterTerms branch = new FilterTerms();
            fields.forEach((name, terms) -> branch.fields.put(name, terms.copy()));
            branch.complete = false;
            if (alternative instanceof Document document) {
                branch.take(document);
            }
            branches.add(branch);
        }
        return branches;
    }

    private void take(Document filter) {
        filter.forEach((name, condition) -> {
            if (name.equals("$and") && condition instanceof Collection<?> parts) {
                for (Object part : parts) {
                    if (part instanceof Document document) {
                        take(document);
                    } else {
                        complete = false; // the matcher refuses it
                    }
                }
            } else if (name.equals("$or") && condition instanceof Collection<?> parts && !parts.isEmpty()) {
                alternatives.add(parts);
            } else if (name.startsWith("$")) {
                complete = false;
            } else {
                fields.computeIfAbsent(name, any -> new FieldTerms()).demand(condition);
            }
        });
    }
}
