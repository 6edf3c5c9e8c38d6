package dev.kartoteka.query.subject;

import dev.kartoteka.query.audit.AuditRow;
import java.time.Instant;
import java.util.List;

/**
 * Everything there is about a person.
 *
 * @param madeAt when it was asked for
 * @param records as they are now
 * @param events as they were recorded, by position
 */
public record PersonExport(String personId, Instant madeAt, List<ExportedRecord> records, List<AuditRow> events) {

    /**
     * A record about the person.
     *
     * @param collection where it is read, such as {@code clients}
     * @param erased whether its personal data were erased
     */
    public record ExportedRecord(String collection, String id, long version, boolean erased, Object state) {}
}
