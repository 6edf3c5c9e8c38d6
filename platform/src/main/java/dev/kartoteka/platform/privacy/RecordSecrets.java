package dev.kartoteka.platform.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Component;

/**
 * Secrets that follow from the keys of records, and so are kept nowhere: each process works out the same, a backup of the key
 * store brings them back, and a rotation of the master key leaves them as they are.
 */
@Component
public class RecordSecrets {

    private static final String ALGORITHM = "HmacSHA256";

    private final RecordKeys keys;

    RecordSecrets(RecordKeys keys) {
        this.keys = keys;
    }

    /**
     * 32 bytes that nobody can guess; the same each time.
     *
     * @param purpose so that one secret of a record does not tell another
     */
    public byte[] of(String recordId, String purpose) {
        DataKey found =
                keys.forWriting(Map.of(recordId, Set.of(recordId)), Set.of()).get(recordId);
        SecretKey key = found == null ? null : found.key();
        if (key == null) {
            throw new IllegalStateException("The key of " + recordId + " is destroyed");
        }
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
