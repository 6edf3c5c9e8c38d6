package dev.kartoteka.standalone.backup;

/** A backup is not taken, or not restored. The message is for the person who asked. */
public final class BackupFailed extends RuntimeException {

    BackupFailed(String message) {
        super(message);
    }

    BackupFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
