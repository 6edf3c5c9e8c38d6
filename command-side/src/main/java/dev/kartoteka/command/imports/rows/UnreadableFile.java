package dev.kartoteka.command.imports.rows;

/** The file as a whole cannot be imported; the message tells the user why. */
public final class UnreadableFile extends RuntimeException {

    public UnreadableFile(String message) {
        super(message);
    }
}
