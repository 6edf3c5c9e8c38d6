package dev.kartoteka.query.record;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;

import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.list.Filter;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Versions of records as documents and back. */
final class VersionDocuments {

    static final String ID = "_id";
    static final String RECORD_ID = "recordId";
    static final String VERSION = "version";
    static final String OCCURRED_FROM = "occurredFrom";
    static final String OCCURRED_TO = "occurredTo";
    static final String RECORDED_FROM = "recordedFrom";
    static final String RECORDED_TO = "recordedTo";
    static final String POSITION = "position";
    private static final String CHANGE_TYPE = "changeType";
    private static final String STATE = "state";
    private static final String ERASED = "erased";

    private VersionDocuments() {}

    /** @param documentId the record's id for the present state, the id and version for a kept version */
    static <S> Document write(String documentId, RecordVersion<S> version) {
        Document document = new Document(ID, documentId)
                .append(RECORD_ID, version.id())
                .append(VERSION, version.version())
                .append(CHANGE_TYPE, version.changeType())
                .append(OCCURRED_FROM, Date.from(version.occurredFrom()))
                .append(OCCURRED_TO, Date.from(version.occurredTo()))
                .append(RECORDED_FROM, Date.from(version.recordedFrom()))
                .append(RECORDED_TO, Date.from(version.recordedTo()))
                .append(POSITION, version.position())
                .append(STATE, StateDocuments.write(version.state()));
        return version.erased() ? document.append(ERASED, true) : document;
    }

    static <S> RecordVersion<S> read(Class<S> stateType, Document document) {
        return new RecordVersion<>(
                document.getString(RECORD_ID),
                number(document, VERSION),
                document.getString(CHANGE_TYPE),
                instant(document, OCCURRED_FROM),
                instant(document, OCCURRED_TO),
                instant(document, RECORDED_FROM),
                instant(document, RECORDED_TO),
                number(document, POSITION),
                StateDocuments.read(stateType, document.get(STATE, Document.class)),
                document.getBoolean(ERASED, false));
    }

    /** @param path of {@link dev.kartoteka.query.list.Fields} */
    static @Nullable Object at(Document document, String path) {
        return document.getEmbedded(List.of(path.split("\\.", -1)), Object.class);
    }

    /** A condition on versions as of a moment; on present states for none. */
    static Bson valid(Bson condition, @Nullable AsOf asOf) {
        if (asOf == null) {
            return condition;
        }
        Date time = Date.from(asOf.time());
        Bson then = asOf.basis() == AsOf.Basis.OCCURRED
                ? and(lte(OCCURRED_FROM, time), gt(OCCURRED_TO, time))
                : and(lte(RECORDED_FROM, time), gt(RECORDED_TO, time));
        return Filter.and(List.of(condition, then));
    }

    static String versionId(String recordId, long version) {
        return recordId + "@" + version;
    }

    private static long number(Document document, String field) {
        return document.get(field, Number.class).longValue();
    }

    private static Instant instant(Document document, String field) {
        return document.getDate(field).toInstant();
    }
}
