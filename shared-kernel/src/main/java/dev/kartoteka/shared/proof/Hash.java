package dev.kartoteka.shared.proof;

import dev.kartoteka.shared.hash.Sha256;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;

/** A SHA-256 hash, as RFC 9162 makes them of leaves and nodes. Written in base64. */
public final class Hash {

    /** How many bytes it has. */
    public static final int LENGTH = 32;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Of a tree without leaves. */
    public static Hash ofNothing() {
        return new Hash(Sha256.of(new byte[0]));
    }

    /** Of a leaf; its first byte keeps it from ever being taken for a node. */
    public static Hash ofLeaf(byte[] content) {
        MessageDigest digest = Sha256.digest();
        digest.update(LEAF);
        return new Hash(digest.digest(content));
    }

    /** Of the node over two others. */
    public static Hash ofNode(Hash left, Hash right) {
        MessageDigest digest = Sha256.digest();
        digest.update(NODE);
        digest.update(left.bytes);
        return new Hash(digest.digest(right.bytes));
    }

    /** The hash that stands somewhere in an array. */
    public static Hash at(byte[] source, int offset) {
        return new Hash(Arrays.copyOfRange(source, offset, offset + LENGTH));
    }

    /** @throws IllegalArgumentException if it is not the base64 of 32 bytes */
    public static Hash parse(String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("A hash has 32 bytes");
        }
        return new Hash(bytes);
    }

    /** Puts it into an array. */
    public void writeTo(byte[] target, int offset) {
        System.arraycopy(bytes, 0, target, offset, LENGTH);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** In base64. */
    @Override
    public String toString() {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
