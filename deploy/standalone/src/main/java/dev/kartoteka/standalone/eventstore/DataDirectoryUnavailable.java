package dev.kartoteka.standalone.eventstore;

/** The data directory cannot be used. The message is one line, written for the person who started the program. */
public final class DataDirectoryUnavailable extends RuntimeException {

    DataDirectoryUnavailable(String message) {
        super(message);
    }

    DataDirectoryUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
