package dev.kartoteka.shared.proof;

import dev.kartoteka.shared.hash.Sha256;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** The public key by which signed heads are checked: Ed25519, in PEM as OpenSSL reads and writes it. */
public final class HeadKey {

    private static final int ID_LENGTH = 8;

    private final PublicKey key;

    HeadKey(PublicKey key) {
        this.key = key;
    }

    /** @throws IllegalArgumentException if there is no Ed25519 public key in the text */
    public static HeadKey parse(String pem) {
        try {
            return new HeadKey(KeyFactory.getInstance(Pem.ALGORITHM)
                    .generatePublic(new X509EncodedKeySpec(Pem.read(pem, Pem.PUBLIC))));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("Not an Ed25519 public key in PEM", e);
        }
    }

    /** The beginning of the key's SHA-256, in hexadecimal. */
    public String id() {
        return Sha256.hex(key.getEncoded(), ID_LENGTH);
    }

    public String pem() {
        return Pem.write(Pem.PUBLIC, key.getEncoded());
    }

    /** Whether the head was signed with the other half of this key, and not changed since. */
    public boolean hasSigned(SignedHead head) {
        try {
            byte[] given = Base64.getDecoder().decode(String.valueOf(head.signature()));
            Signature signature = Signature.getInstance(Pem.ALGORITHM);
            signature.initVerify(key);
            signature.update(head.signedBytes());
            return signature.verify(given)
                    && Base64.getEncoder().encodeToString(given).equals(head.signature()) // no bit more or other
                    && id().equals(head.keyId());
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false; // what is no signature at all is not this key's
        }
    }
}
