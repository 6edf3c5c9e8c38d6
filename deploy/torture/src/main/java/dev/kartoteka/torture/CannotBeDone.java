package dev.kartoteka.torture;

/** A fault that needs what is not here; it is passed over, and its reason told. */
final class CannotBeDone extends Exception {

    private static final long serialVersionUID = 1;

    CannotBeDone(String reason) {
        super(reason);
    }
}
