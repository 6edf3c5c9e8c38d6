package dev.kartoteka.query.completeness;

import org.jspecify.annotations.Nullable;

/**
 * Whether a read model is what the events say.
 *
 * @param upToPosition the last event that was folded
 * @param events in the store up to there
 * @param records that were compared: documents, rows or entries
 * @param firstDifference null when all are equal
 */
public record Proof(
        String readModel,
        long upToPosition,
        long events,
        long records,
        boolean equal,
        @Nullable Difference firstDifference) {

    public static Proof of(String readModel, EventScan scan, long events, long records, @Nullable Difference first) {
        return new Proof(readModel, scan.head(), events, records, first == null, first);
    }

    /**
     * Where a document is not what the events say.
     *
     * @param recordId of the record, row or entry
     * @param version of the record; -1 where it has none
     * @param field path in the document; {@code document} where it is missing or should not be there
     */
    public record Difference(String recordId, long version, String field, String expected, String found) {

        private static final int LONGEST = 500;
        private static final String DOCUMENT = "document";

        public static Difference missing(String recordId, long version) {
            return new Difference(recordId, version, DOCUMENT, "present", "absent");
        }

        public static Difference unexplained(String recordId, long version) {
            return new Difference(recordId, version, DOCUMENT, "absent, as no event explains it", "present");
        }

        public static Difference of(
                String recordId, long version, String field, @Nullable Object expected, @Nullable Object found) {
            return new Difference(recordId, version, field, text(expected), text(found));
        }

        private static String text(@Nullable Object value) {
            String text = String.valueOf(value);
            return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        }
    }
}
