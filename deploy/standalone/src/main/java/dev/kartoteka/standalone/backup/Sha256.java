package dev.kartoteka.standalone.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Sums of bytes, in hexadecimal. */
final class Sha256 {

    private Sha256() {}

    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /** Copies all there is, and tells what it was. */
    static BackupList.Entry copy(InputStream from, OutputStream to) throws IOException {
        DigestInputStream digested = new DigestInputStream(from, digest());
        long size = digested.transferTo(to);
        return new BackupList.Entry(
                HexFormat.of().formatHex(digested.getMessageDigest().digest()), size);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
