package dev.kartoteka.platform.privacy;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The key of one record's personal data, as it is kept.
 *
 * @param id rises with time, by and large, so that keys of neighbouring events are neighbours
 * @param subjects the records of the persons whom the data are about; erasing any of them destroys the key
 * @param masterKeyId by which it is wrapped
 * @param wrapped the key, encrypted by the master key; null once it is destroyed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record StoredKey(long id, String recordId, Set<String> subjects, String masterKeyId, byte @Nullable [] wrapped) {

    /** Whether the personal data of the record were erased. */
    public boolean destroyed() {
        return wrapped == null;
    }
}
