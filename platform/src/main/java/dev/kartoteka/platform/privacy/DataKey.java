package dev.kartoteka.platform.privacy;

import java.util.Set;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/**
 * The key of one record's personal data, ready for use.
 *
 * @param key null once it is destroyed
 */
record DataKey(
        long id,
        String recordId,
        Set<String> subjects,
        @Nullable SecretKey key) {

    boolean destroyed() {
        return key == null;
    }

    /** Keys belong in no log. */
    @Override
    public String toString() {
        return "DataKey " + id;
    }
}
