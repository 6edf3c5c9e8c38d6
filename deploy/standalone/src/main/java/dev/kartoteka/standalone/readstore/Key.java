package dev.kartoteka.standalone.readstore;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * An encoded key; comparing the bytes as unsigned numbers is comparing the values they stand for. Also the position of
 * a document: the encoding of its {@code _id}.
 */
final class Key implements Comparable<Key> {

    private static final int ID_LENGTH_BYTES = 2;

    private final byte[] bytes;

    Key(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }

    /** An entry of an index: the indexed values, then the document's identifier, then the length of the latter. */
    static Key indexEntry(KeyWriter indexed, Key id) {
        int length = id.bytes.length;
        if (length > 0xFFFF) {
            throw new IllegalArgumentException("An identifier of " + length + " encoded bytes cannot be indexed");
        }
        return new Key(indexed.raw(id.bytes).raw(length >>> 8, length).toBytes());
    }

    /** The identifier at the end of an index entry. */
    Key idOfEntry() {
        int end = bytes.length - ID_LENGTH_BYTES;
        int length = (Byte.toUnsignedInt(bytes[end]) << 8) | Byte.toUnsignedInt(bytes[end + 1]);
        return new Key(Arrays.copyOfRange(bytes, end - length, end));
    }

    /** A number of eight bytes, one more than the last, or 1. */
    static Key numberAfter(@Nullable Key last) {
        return new Key(ByteBuffer.allocate(Long.BYTES)
                .putLong(last == null ? 1 : ByteBuffer.wrap(last.bytes).getLong() + 1)
                .array());
    }

    boolean startsWith(byte[] prefix) {
        return bytes.length >= prefix.length && Arrays.equals(bytes, 0, prefix.length, prefix, 0, prefix.length);
    }

    @Override
    public int compareTo(Key other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Key key && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Only the length: the bytes may hold personal data, and this text may end up in a log. */
    @Override
    public String toString() {
        return "Key[" + bytes.length + " bytes, hash " + HexFormat.of().toHexDigits(hashCode()) + "]";
    }
}
