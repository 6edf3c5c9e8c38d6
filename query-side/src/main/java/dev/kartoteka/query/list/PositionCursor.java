package dev.kartoteka.query.list;

import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.shared.failure.FailureCode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/**
 * Where a page of something ordered by whole numbers ended. Opaque to callers, and bound to the question it belongs to, so
 * that a cursor of another list or filter is refused rather than misread.
 */
public final class PositionCursor {

    private static final String SEPARATOR = ":";

    private PositionCursor() {}

    /** @param binding what the question was, without the cursor and the limit */
    public static String write(String binding, long... places) {
        StringBuilder text = new StringBuilder(hash(binding));
        Arrays.stream(places).forEach(place -> text.append(SEPARATOR).append(place));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** @return as many numbers as were written */
    public static long[] read(String binding, String cursor, int places) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            String[] parts = text.split(SEPARATOR, -1);
            if (parts.length == places + 1 && parts[0].equals(hash(binding))) {
                return Arrays.stream(parts).skip(1).mapToLong(Long::parseLong).toArray();
            }
        } catch (IllegalArgumentException e) {
            // falls through: whatever is wrong with it, it is not a cursor of this list
        }
        throw new Refusal(FailureCode.INVALID_CURSOR, FailureCode.INVALID_CURSOR.meaning());
    }

    private static String hash(String binding) {
        return Integer.toHexString(binding.hashCode());
    }
}
