package dev.kartoteka.command.imports.mapping;

/** A mapping that cannot be used; the message tells its writer why. */
public final class BadMapping extends RuntimeException {

    public BadMapping(String message) {
        super(message);
    }
}
