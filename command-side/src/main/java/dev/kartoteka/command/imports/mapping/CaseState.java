package dev.kartoteka.command.imports.mapping;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the rows of a case so far have come to. */
final class CaseState {

    private @Nullable String stage;
    private boolean closed;
    private final Map<String, Instant> begun = new HashMap<>();
    private final Map<String, Integer> atThisTime = new HashMap<>();
    private String time = "";

    CaseState(@Nullable String firstStage) {
        this.stage = firstStage;
    }

    /** Whether that is a move: a row that names the stage the deal is in moves nothing. */
    boolean moveTo(String next) {
        boolean moves = !next.equals(stage);
        stage = next;
        return moves;
    }

    boolean closed() {
        return closed;
    }

    void close() {
        closed = true;
    }

    void began(String activity, Instant when) {
        begun.put(activity, when);
    }

    /** When the activity that now ends began; null if no row told. */
    @Nullable
    Instant ended(String activity) {
        return begun.remove(activity);
    }

    /** The same for the same row in every load, and different for equal rows at the same time. */
    String label(String what, String when) {
        if (!when.equals(time)) {
            atThisTime.clear();
            time = when;
        }
        int times = atThisTime.merge(what, 1, Integer::sum);
        return times == 1 ? when + "/" + what : when + "/" + what + "/" + times;
    }
}
