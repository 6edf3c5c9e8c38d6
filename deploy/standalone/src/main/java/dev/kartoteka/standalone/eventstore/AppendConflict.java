package dev.kartoteka.standalone.eventstore;

import java.sql.SQLException;

/** The events clash with stored ones: nothing of the request was stored. */
final class AppendConflict extends RuntimeException {

    private final int index;
    private final boolean sameIdentifier;

    /**
     * @param index of the first event of the request that clashes
     * @param sameIdentifier true if its identifier is taken; false if its place in the aggregate's stream is
     */
    AppendConflict(int index, boolean sameIdentifier, SQLException cause) {
        super(sameIdentifier ? "its identifier is taken" : "its place in the stream is taken", cause);
        this.index = index;
        this.sameIdentifier = sameIdentifier;
    }

    int index() {
        return index;
    }

    boolean sameIdentifier() {
        return sameIdentifier;
    }
}
