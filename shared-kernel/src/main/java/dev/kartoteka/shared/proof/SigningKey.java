package dev.kartoteka.shared.proof;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;

/** Signs heads. Whoever has it can sign another history, so it lies apart from the events. */
public final class SigningKey {

    private final PrivateKey key;
    private final HeadKey publicKey;

    private SigningKey(PrivateKey key, HeadKey publicKey) {
        this.key = key;
        this.publicKey = publicKey;
    }

    /** A new one. */
    public static SigningKey generate() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(Pem.ALGORITHM).generateKeyPair();
            return new SigningKey(pair.getPrivate(), new HeadKey(pair.getPublic()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java from 15 on has Ed25519", e);
        }
    }

    /**
     * @param pem both halves
     * @throws IllegalArgumentException if they are not there, or do not belong together
     */
    public static SigningKey parse(String pem) {
        try {
            PrivateKey key = KeyFactory.getInstance(Pem.ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(Pem.read(pem, Pem.PRIVATE)));
            SigningKey read = new SigningKey(key, HeadKey.parse(pem));
            if (!read.publicKey.hasSigned(read.sign(0, Hash.ofNothing(), Instant.EPOCH))) {
                throw new IllegalArgumentException("The two halves of the key do not belong together");
            }
            return read;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("Not an Ed25519 private key in PEM", e);
        }
    }

    /** Both halves. */
    public String pem() {
        return Pem.write(Pem.PRIVATE, key.getEncoded()) + publicKey.pem();
    }

    public HeadKey publicKey() {
        return publicKey;
    }

    public SignedHead sign(long size, Hash root, Instant at) {
        SignedHead head = SignedHead.unsigned(size, root, at, publicKey.id());
        try {
            Signature signature = Signature.getInstance(Pem.ALGORITHM);
            signature.initSign(key);
            signature.update(head.signedBytes());
            return head.with(Base64.getEncoder().encodeToString(signature.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The head of size " + size + " cannot be signed", e);
        }
    }
}
