package dev.kartoteka.shared.hash;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, without the exception that no Java ever throws. Who hashes text says by which charset it is bytes. */
public final class Sha256 {

    private Sha256() {}

    /** For what comes piece by piece. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The 32 bytes. */
    public static byte[] of(byte[] content) {
        return digest().digest(content);
    }

    /** All of it in hexadecimal, in lower case. */
    public static String hex(byte[] content) {
        return HexFormat.of().formatHex(of(content));
    }

    /** Only its first bytes in hexadecimal, which are enough to tell few things apart. */
    public static String hex(byte[] content, int bytes) {
        return HexFormat.of().formatHex(of(content), 0, bytes);
    }
}
