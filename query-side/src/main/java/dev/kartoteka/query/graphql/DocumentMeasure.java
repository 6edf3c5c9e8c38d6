package dev.kartoteka.query.graphql;

import dev.kartoteka.shared.failure.FailureCode;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Measures selections as if each fragment were written out where it is used; each fragment is looked at once. */
final class DocumentMeasure {

    private static final Size NOTHING = new Size(0, 0, 0);

    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Size> measured = new HashMap<>();
    private final Set<String> underway = new HashSet<>();

    DocumentMeasure(Document document) {
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
    }

    Size of(@Nullable SelectionSet selections) {
        Size total = NOTHING;
        if (selections != null) {
            for (Selection<?> selection : selections.getSelections()) {
                total = total.and(of(selection));
            }
        }
        return total;
    }

    private Size of(Selection<?> selection) {
        if (selection instanceof Field field) {
            return of(field.getSelectionSet()).below(field.getAlias() != null);
        }
        if (selection instanceof InlineFragment inline) {
            return of(inline.getSelectionSet());
        }
        return selection instanceof FragmentSpread spread ? fragment(spread.getName()) : NOTHING;
    }

    private Size fragment(String name) {
        Size known = measured.get(name);
        FragmentDefinition fragment = fragments.get(name);
        if (known != null || fragment == null) {
            return known == null ? NOTHING : known;
        }
        if (!underway.add(name)) {
            throw new QueryRefused(FailureCode.INVALID_QUERY, "A fragment contains itself");
        }
        Size size = of(fragment.getSelectionSet());
        underway.remove(name);
        measured.put(name, size);
        return size;
    }

    /** How much is selected; counts stop at a million, so that they cannot overflow. */
    record Size(long fields, long aliases, int depth) {

        private static final long ENOUGH = 1_000_000;

        Size and(Size other) {
            return new Size(
                    Math.min(ENOUGH, fields + other.fields),
                    Math.min(ENOUGH, aliases + other.aliases),
                    Math.max(depth, other.depth));
        }

        Size below(boolean aliased) {
            return new Size(fields + 1, aliases + (aliased ? 1 : 0), depth + 1);
        }
    }
}
