package dev.kartoteka.standalone.readstore;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A dotted path of an index. Finds the values the query matcher would look at, through arrays on every level. */
final class FieldPath {

    private final String[] names;

    FieldPath(String path) {
        this.names = path.split("\\.", -1);
    }

    /** False for paths that may mean the place in an array, as in {@code phones.0}: those are not planned for. */
    boolean isPlain() {
        return List.of(names).stream().noneMatch(name -> name.isEmpty() || name.matches("\\d+"));
    }

    /**
     * Hands over each value at this path, {@link Missing} where there is none.
     *
     * @return whether an array was met, so that there may be any number of values
     */
    boolean collect(Document document, Consumer<@Nullable Object> values) {
        return collect(document, 0, values);
    }

    private boolean collect(@Nullable Object value, int depth, Consumer<@Nullable Object> values) {
        if (value instanceof Collection<?> elements) {
            if (elements.isEmpty()) {
                values.accept(Missing.getInstance());
            }
            for (Object element : elements) {
                if (depth == names.length) {
                    values.accept(element);
                } else {
                    collect(element, depth, values);
                }
            }
            return true;
        }
        if (depth == names.length) {
            values.accept(value);
            return false;
        }
        Object inner = value instanceof Document document ? document.getOrMissing(names[depth]) : Missing.getInstance();
        return collect(inner, depth + 1, values);
    }
}
