package dev.kartoteka.shared.proof;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * What the history was at a moment, signed. Whoever keeps one can later tell whether the history up to there is still the same.
 *
 * @param size how many events
 * @param rootHash of the tree over them, in base64
 * @param signedAt RFC 3339, UTC
 * @param keyId of the key it was signed with
 * @param signature Ed25519 over {@link #signedText()}, in base64
 */
public record SignedHead(long size, String rootHash, String signedAt, String keyId, String signature) {

    private static final String ORIGIN = "kartoteka/history";

    /**
     * The text that is signed: a checkpoint as transparency logs write it (C2SP tlog-checkpoint), with the time as its one
     * extension line.
     */
    public String signedText() {
        return ORIGIN + "\n" + size + "\n" + rootHash + "\n" + signedAt + "\n";
    }

    byte[] signedBytes() {
        return signedText().getBytes(StandardCharsets.UTF_8);
    }

    static SignedHead unsigned(long size, Hash root, Instant at, String keyId) {
        return new SignedHead(size, root.toString(), at.toString(), keyId, "");
    }

    SignedHead with(String newSignature) {
        return new SignedHead(size, rootHash, signedAt, keyId, newSignature);
    }

    /** Whether it says this root. */
    public boolean isOf(Hash root) {
        return rootHash.equals(root.toString());
    }
}
