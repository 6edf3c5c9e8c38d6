package dev.kartoteka.torture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was to happen once for each of some things, and what did.
 *
 * @param what happens, in a word or two
 * @param due for these
 * @param happened for these, as often as it did
 */
record OnceOnly(String what, Set<String> due, Collection<String> happened) {

    private static final int SHOWN = 5;

    /** For which it has not happened, or not yet. */
    Set<String> missing() {
        Set<String> missing = new TreeSet<>(due);
        missing.removeAll(new HashSet<>(happened));
        return missing;
    }

    /** For which it happened more than once. */
    Set<String> repeated() {
        Set<String> seen = new HashSet<>();
        Set<String> repeated = new TreeSet<>();
        for (String one : happened) {
            if (!seen.add(one)) {
                repeated.add(one);
            }
        }
        return repeated;
    }

    List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        complain(complaints, "did not happen", missing());
        complain(complaints, "happened more than once", repeated());
        return complaints;
    }

    private void complain(List<String> complaints, String wrong, Set<String> those) {
        if (!those.isEmpty()) {
            complaints.add("%s: %s for %d of %d, such as %s"
                    .formatted(
                            what,
                            wrong,
                            those.size(),
                            due.size(),
                            those.stream().limit(SHOWN).toList()));
        }
    }
}
