package dev.kartoteka.platform.eventlog;

import dev.kartoteka.shared.proof.RawEvent;
import java.util.List;

/** All events in the one order of the store, as they are stored. */
public interface StoredEventLog {

    /** Lower than any position of a store. */
    long BEFORE_ALL = Long.MIN_VALUE;

    /**
     * What follows a position of the store, at most so many, whether the numbers between have gaps or not. Fewer only where no
     * more are stored.
     */
    List<RawEvent> after(long storePosition, int limit);

    /** Whether the store never leaves out a number, so that a gap is somebody's doing. */
    boolean isNumberedWithoutGaps();

    /** How many events there may be after a position, at most; cheap enough to be asked ten times a second. */
    long atMostAfter(long storePosition);
}
