package dev.kartoteka.standalone.cli;

/** The import did not come to its end; the message tells the user why. */
public class ImportFailed extends RuntimeException {

    ImportFailed(String message) {
        super(message);
    }
}
