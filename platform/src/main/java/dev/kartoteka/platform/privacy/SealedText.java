package dev.kartoteka.platform.privacy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A sealed value as it is written: {@code v1:KEY:TEXT}, the key's identifier in decimal and IV, cipher text and tag in Base64
 * without padding. The associated data are the event's identifier and the field.
 */
final class SealedText {

    private static final String VERSION = "v1:";
    private static final Base64.Encoder ENCODER = Base64.getEncoder().withoutPadding();

    private SealedText() {}

    static String seal(DataKey key, byte[] plain, String eventId, String field) {
        javax.crypto.SecretKey secret = key.key();
        if (secret == null) {
            throw new PersonErased(key.recordId());
        }
        return VERSION + key.id() + ":" + ENCODER.encodeToString(Aes.seal(secret, plain, place(eventId, field)));
    }

    static long keyId(String sealed) {
        if (!sealed.startsWith(VERSION)) {
            throw new IllegalStateException("A sealed value is of a form that this release does not know");
        }
        return Long.parseLong(sealed, VERSION.length(), sealed.indexOf(':', VERSION.length()), 10);
    }

    static byte[] open(javax.crypto.SecretKey key, String sealed, String eventId, String field) {
        byte[] bytes = Base64.getDecoder().decode(sealed.substring(sealed.indexOf(':', VERSION.length()) + 1));
        return Aes.open(key, bytes, place(eventId, field));
    }

    private static byte[] place(String eventId, String field) {
        return (eventId + "\n" + field).getBytes(StandardCharsets.UTF_8);
    }
}
