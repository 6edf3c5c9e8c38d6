package dev.kartoteka.query.projection;

import dev.kartoteka.shared.event.RecordedEvent;
import java.util.List;

/** A projection whose read model can be built anew beside the one that is read. */
public interface Rebuildable {

    /** Its name, which is that of its processing group. */
    String projection();

    /** The version of its fold. */
    int fold();

    /** The collections that it writes, as they are named in the first generation. */
    List<String> collections();

    /** Whether the events of a record are for it. */
    boolean concerns(String recordId);

    /** Makes the indexes. */
    void prepare(Place place);

    /** Writes what a batch of events, all of which concern it, makes of what is there; twice the same changes nothing. */
    void write(List<RecordedEvent> events, Place place);
}
