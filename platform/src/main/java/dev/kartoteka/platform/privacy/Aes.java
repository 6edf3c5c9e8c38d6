package dev.kartoteka.platform.privacy;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM with a random IV, which stands before the cipher text. Ciphers are kept by thread: making one is costly. */
final class Aes {

    static final int KEY_BYTES = 32;

    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final ThreadLocal<Worker> WORKERS = ThreadLocal.withInitial(Worker::new);

    private Aes() {}

    static SecretKey key(byte[] bytes) {
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException("A key has " + KEY_BYTES + " bytes");
        }
        return new SecretKeySpec(bytes, "AES");
    }

    static byte[] randomKey() {
        byte[] key = new byte[KEY_BYTES];
        WORKERS.get().random(key, KEY_BYTES);
        return key;
    }

    static long randomBits(int bits) {
        byte[] bytes = new byte[Long.BYTES];
        WORKERS.get().random(bytes, Long.BYTES);
        return ByteBuffer.wrap(bytes).getLong() >>> (Long.SIZE - bits);
    }

    static byte[] seal(SecretKey key, byte[] plain, byte[] associated) {
        Worker worker = WORKERS.get();
        byte[] sealed = new byte[IV_BYTES + plain.length + TAG_BITS / Byte.SIZE];
        worker.random(sealed, IV_BYTES);
        try {
            worker.cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, sealed, 0, IV_BYTES));
            worker.cipher.updateAAD(associated);
            worker.cipher.doFinal(plain, 0, plain.length, sealed, IV_BYTES);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot encrypt", e);
        }
    }

    /** @throws Tampered if the text was changed, or was sealed by another key or for another place */
    static byte[] open(SecretKey key, byte[] sealed, byte[] associated) {
        Worker worker = WORKERS.get();
        if (sealed.length < IV_BYTES) {
            throw new Tampered(null);
        }
        try {
            worker.cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, sealed, 0, IV_BYTES));
            worker.cipher.updateAAD(associated);
            return worker.cipher.doFinal(sealed, IV_BYTES, sealed.length - IV_BYTES);
        } catch (AEADBadTagException e) {
            throw new Tampered(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot decrypt", e);
        }
    }

    /** What does not decrypt is not what was stored, or not where it was stored. */
    static final class Tampered extends IllegalStateException {
        Tampered(@org.jspecify.annotations.Nullable Throwable cause) {
            super("An encrypted value was changed, or belongs to another key or place", cause);
        }
    }

    private static final class Worker {

        private final SecureRandom random = new SecureRandom();
        private final Cipher cipher;
        private final byte[] ahead = new byte[1024]; // asked for together: each call of the generator has its price
        private int next = ahead.length;

        Worker() {
            try {
                cipher = Cipher.getInstance("AES/GCM/NoPadding");
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("Every JDK has AES-GCM", e);
            }
        }

        /** Fills the beginning of an array. What was given is kept nowhere. */
        void random(byte[] target, int length) {
            if (ahead.length - next < length) {
                random.nextBytes(ahead);
                next = 0;
            }
            System.arraycopy(ahead, next, target, 0, length);
            Arrays.fill(ahead, next, next + length, (byte) 0);
            next += length;
        }
    }
}
