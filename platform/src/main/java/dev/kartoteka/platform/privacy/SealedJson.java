package dev.kartoteka.platform.privacy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Events as stored, with {@code {"$enc":"v1:..."}} in the place of each personal value, and the way back. It works on the bytes:
 * a quotation mark within a text is always escaped, so the mark of a sealed value stands nowhere else.
 */
final class SealedJson {

    static final String MARK = "$enc";

    private static final byte[] OPENING = ("{\"" + MARK + "\":\"").getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CLOSING = "\"}".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);

    private SealedJson() {}

    /** Where the first sealed value begins; -1 where nothing is sealed. */
    static int firstSealed(byte[] json) {
        return next(json, 0);
    }

    /** The first sealed value. */
    static String sealedAt(byte[] json, int at) {
        int from = at + OPENING.length;
        return new String(json, from, endOf(json, from) - from, StandardCharsets.US_ASCII);
    }

    /** The event with every sealed value opened. */
    static byte[] open(byte[] json, int first, Opener opener) {
        ByteArrayOutputStream opened = new ByteArrayOutputStream(json.length);
        int copied = 0;
        for (int at = first; at >= 0; at = next(json, copied)) {
            opened.write(json, copied, at - copied);
            String sealed = sealedAt(json, at);
            byte[] plain = opener.open(sealed, fieldBefore(json, at));
            opened.writeBytes(plain == null ? NULL : plain);
            copied = at + OPENING.length + sealed.length() + CLOSING.length;
        }
        opened.write(json, copied, json.length - copied);
        return opened.toByteArray();
    }

    private static int next(byte[] json, int from) {
        for (int i = from; i <= json.length - OPENING.length; i++) {
            if (json[i] == '{' && json[i + 2] == '$' && matches(json, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] json, int at) {
        for (int i = 0; i < OPENING.length; i++) {
            if (json[at + i] != OPENING[i]) {
                return false;
            }
        }
        return true;
    }

    private static int endOf(byte[] json, int from) {
        int end = from;
        while (json[end] != '"') {
            end++;
        }
        return end;
    }

    /** The name in {@code "name":} right before the value. */
    private static String fieldBefore(byte[] json, int at) {
        int end = at - 2;
        int start = end;
        while (start > 0 && json[start - 1] != '"') {
            start--;
        }
        return new String(json, start, end - start, StandardCharsets.UTF_8);
    }

    /** Opens one sealed value. */
    @FunctionalInterface
    interface Opener {
        /** @return the value as JSON; null when it was erased */
        byte @Nullable [] open(String sealed, String field);
    }
}
