package dev.kartoteka.query.completeness;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Compares documents, and names the first field that is another. */
public final class Documents {

    private Documents() {}

    /** @return null when they are equal */
    public static @Nullable Field firstDifference(Map<String, Object> expected, Map<String, Object> found) {
        Set<String> names = new TreeSet<>(expected.keySet());
        names.addAll(found.keySet());
        for (String name : names) {
            Object wanted = expected.get(name);
            Object there = found.get(name);
            if (!Objects.equals(wanted, there)) {
                return deeper(name, wanted, there);
            }
        }
        return null;
    }

    private static Field deeper(String name, @Nullable Object wanted, @Nullable Object there) {
        if (wanted instanceof Document one && there instanceof Document other) {
            Field inner = firstDifference(one, other);
            return inner == null ? new Field(name, wanted, there) : inner.within(name);
        }
        if (wanted instanceof List<?> one && there instanceof List<?> other && one.size() == other.size()) {
            for (int i = 0; i < one.size(); i++) {
                if (!Objects.equals(one.get(i), other.get(i))) {
                    return deeper(name + "." + i, one.get(i), other.get(i));
                }
            }
        }
        return new Field(name, wanted, there);
    }

    /** A field that is not what it should be. */
    public record Field(
            String path,
            @Nullable Object expected,
            @Nullable Object found) {

        Field within(String outer) {
            return new Field(outer + "." + path, expected, found);
        }

        public Proof.Difference of(String recordId, long version) {
            return Proof.Difference.of(recordId, version, path, expected, found);
        }
    }
}
