package dev.kartoteka.command.inbox;

import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail as it lies in a mailbox.
 *
 * @param whole whether that is all of it, and not its head alone
 * @param receivedAt when the server got it; null where it does not tell
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
record RawEmail(byte[] bytes, boolean whole, @Nullable Instant receivedAt) {

    /** The longest head that is read. */
    static final int LONGEST_HEAD = 262_144;

    private static final int MOST_LINES = 500_000;
    private static final int MOST_BORDERS = 10_000;

    /**
     * The head alone, of an e-mail that is made to be costly: the library keeps each part and each line of a head as objects, and
     * knows no limits.
     */
    RawEmail withinLimits() {
        int head = headEnd();
        return whole && head >= 0 && !isTangled() ? this : headOnly(head);
    }

    private RawEmail headOnly(int end) {
        return new RawEmail(
                Arrays.copyOf(bytes, end >= 0 ? end : Math.min(bytes.length, LONGEST_HEAD)), false, receivedAt);
    }

    /** Where the first empty line is; -1 where there is none as far as heads are read. */
    private int headEnd() {
        int line = 0;
        for (int i = 0; i < Math.min(bytes.length, LONGEST_HEAD); i++) {
            if (bytes[i] == '\n') {
                if (line == 0) {
                    return i + 1;
                }
                line = 0;
            } else if (bytes[i] != '\r') {
                line++;
            }
        }
        return bytes.length <= LONGEST_HEAD ? bytes.length : -1;
    }

    private boolean isTangled() {
        int lines = 0;
        int borders = 0;
        for (int i = 0; i + 2 < bytes.length; i++) {
            if (bytes[i] == '\n') {
                lines++;
                if (bytes[i + 1] == '-' && bytes[i + 2] == '-') {
                    borders++;
                }
            }
        }
        return lines > MOST_LINES || borders > MOST_BORDERS;
    }
}
