package dev.kartoteka.command.record;

/** Metadata of commands that events do not keep. */
public final class CommandMetadata {

    /** The version the caller looked at, from If-Match; a number. */
    public static final String EXPECTED_VERSION = "expectedVersion";

    private CommandMetadata() {}
}
