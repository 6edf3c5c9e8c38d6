package dev.kartoteka.command.imports.mapping;

import dev.kartoteka.shared.hash.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Identifiers that follow from where a record comes from and its key there, so that a second load meets the first one's
 * records. They are digests: a key may be somebody's name, and an identifier stays when the name is erased.
 */
public final class RecordIds {

    private static final long VERSION_MASK = 0xffffffffffff0fffL;
    private static final long VERSION_8 = 0x8000L; // RFC 9562: made in a way of one's own
    private static final long VARIANT_MASK = 0x3fffffffffffffffL;
    private static final long VARIANT = 0x8000000000000000L;

    private RecordIds() {}

    /** @param collection such as {@code clients}, whose identifiers begin with {@code client-} */
    public static String of(String collection, String source, String key) {
        return collection.substring(0, collection.length() - 1) + "-" + digest(source + '\n' + collection + '\n' + key);
    }

    /** Stands for the text without telling it. */
    public static UUID digest(String text) {
        ByteBuffer buffer = ByteBuffer.wrap(Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
        return new UUID((buffer.getLong() & VERSION_MASK) | VERSION_8, (buffer.getLong() & VARIANT_MASK) | VARIANT);
    }
}
