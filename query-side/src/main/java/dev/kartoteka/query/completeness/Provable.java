package dev.kartoteka.query.completeness;

/** A read model that can be folded once more and compared with what is stored. */
public interface Provable {

    /** As the question names it. */
    String readModel();

    /** The name of the projection that keeps it. */
    String projection();

    /** Compares; changes nothing. The projection has reached the scan's head, and may go on while this runs. */
    Proof prove(EventScan scan);
}
