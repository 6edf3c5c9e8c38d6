package dev.kartoteka.query.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.kartoteka.shared.event.EventJson;
import dev.kartoteka.shared.event.RecordedEvent;
import java.util.Date;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;

/** Events as documents of the audit and back. */
final class AuditDocuments {

    static final String ID = "_id";
    static final String POSITION = "position";
    static final String RECORD_ID = "recordId";
    static final String SEQUENCE = "sequence";
    static final String TYPE = "type";
    static final String REVISION = "revision";
    static final String OCCURRED_AT = "occurredAt";
    static final String RECORDED_AT = "recordedAt";
    static final String METADATA = "metadata";
    /** The records it is about. */
    static final String SUBJECTS = "subjects";

    private static final String EVENT_ID = "eventId";
    private static final String RECORD_TYPE = "recordType";
    private static final String CLIENT_IDS = "clientIds";
    static final String PAYLOAD = "payload";
    private static final JsonMapper JSON = EventJson.mapper();

    private AuditDocuments() {}

    static Document write(RecordedEvent event) {
        if (event.position() < 0) {
            throw new IllegalArgumentException("Event " + event.eventId() + " came without its position");
        }
        return new Document(ID, event.position())
                // once more as a field, which compound indexes can hold behind others
                .append(POSITION, event.position())
                .append(EVENT_ID, event.eventId())
                .append(RECORD_ID, event.recordId())
                .append(RECORD_TYPE, Subjects.recordType(event.recordId()))
                .append(SEQUENCE, event.sequence())
                .append(TYPE, event.payload().getClass().getSimpleName())
                .append(REVISION, EventTypes.revision(event.payload()))
                .append(OCCURRED_AT, Date.from(event.occurredAt()))
                .append(RECORDED_AT, Date.from(event.recordedAt()))
                .append(METADATA, new Document(new TreeMap<>(event.metadata())))
                .append(CLIENT_IDS, event.payload().aboutClients())
                .append(SUBJECTS, Subjects.of(event.payload()))
                .append(PAYLOAD, json(event));
    }

    static AuditRow read(Document document) {
        Map<String, String> metadata = new TreeMap<>();
        document.get(METADATA, Document.class).forEach((key, value) -> metadata.put(key, String.valueOf(value)));
        return new AuditRow(
                number(document, POSITION),
                document.getString(EVENT_ID),
                document.getString(RECORD_ID),
                document.getString(RECORD_TYPE),
                number(document, SEQUENCE),
                document.getString(TYPE),
                document.getString(REVISION),
                document.getDate(OCCURRED_AT).toInstant(),
                document.getDate(RECORDED_AT).toInstant(),
                metadata,
                document.getList(CLIENT_IDS, String.class),
                document.getString(PAYLOAD));
    }

    private static long number(Document document, String field) {
        return document.get(field, Number.class).longValue();
    }

    private static String json(RecordedEvent event) {
        try {
            return JSON.writeValueAsString(event.payload());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Event " + event.eventId() + " cannot be written as JSON", e);
        }
    }
}
