package dev.kartoteka.platform.privacy;

import dev.kartoteka.shared.hash.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.crypto.SecretKey;

/**
 * The key that wraps the keys of records. It lies outside of every store.
 *
 * @param id a digest of the key, which tells keys apart and nothing of them
 */
record MasterKey(String id, SecretKey key) {

    private static final int ID_BYTES = 6;

    static MasterKey random() {
        return of(Aes.randomKey());
    }

    /** @throws IllegalArgumentException unless it is Base64 of 32 bytes */
    static MasterKey parse(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("A master key is Base64"); // the cause quotes what was given
        }
        return of(bytes);
    }

    private static MasterKey of(byte[] bytes) {
        return new MasterKey(Sha256.hex(bytes, ID_BYTES), Aes.key(bytes));
    }

    String text() {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    /** The wrapping is bound to the record, so that the key of one cannot be put in the place of another's. */
    byte[] wrap(byte[] dataKey, long keyId, String recordId) {
        return Aes.seal(key, dataKey, place(keyId, recordId));
    }

    byte[] unwrap(byte[] wrapped, long keyId, String recordId) {
        return Aes.open(key, wrapped, place(keyId, recordId));
    }

    private static byte[] place(long keyId, String recordId) {
        return (keyId + "\n" + recordId).getBytes(StandardCharsets.UTF_8);
    }

    /** Keys belong in no log. */
    @Override
    public String toString() {
        return "MasterKey " + id;
    }
}
