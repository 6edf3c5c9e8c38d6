package dev.kartoteka.query.timeline;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;

/** Entries as documents and back. */
final class EntryDocuments {

    static final String ID = "_id";
    static final String CLIENT_ID = "clientId";
    static final String POSITION = "position";
    static final String KIND = "kind";
    static final String OCCURRED_AT = "occurredAt";
    static final String VISIBLE_FROM_OCCURRED = "visibleFromOccurred";
    static final String VISIBLE_FROM_RECORDED = "visibleFromRecorded";

    private EntryDocuments() {}

    static Document write(TimelineEntry entry) {
        return new Document(ID, entry.id())
                .append(CLIENT_ID, entry.clientId())
                .append(POSITION, entry.position())
                .append(KIND, entry.kind())
                .append("type", entry.type())
                .append(OCCURRED_AT, Date.from(entry.occurredAt()))
                .append("recordedAt", Date.from(entry.recordedAt()))
                .append(VISIBLE_FROM_OCCURRED, Date.from(entry.visible().fromOccurred()))
                .append(VISIBLE_FROM_RECORDED, Date.from(entry.visible().fromRecorded()))
                .append("actorId", entry.actorId())
                .append("actorType", entry.actorType())
                .append("channel", entry.channel())
                .append("reason", entry.reason())
                .append("recordId", entry.recordId())
                .append("dealId", entry.dealId())
                .append("contactId", entry.contactId())
                .append("interactionId", entry.interactionId())
                .append("text", entry.text())
                .append(
                        "changes",
                        entry.changes().stream().map(EntryDocuments::write).toList())
                .append("version", entry.version());
    }

    static TimelineEntry read(Document document) {
        return new TimelineEntry(
                document.getString(CLIENT_ID),
                number(document, POSITION),
                document.getString(KIND),
                document.getString("type"),
                instant(document, OCCURRED_AT),
                instant(document, "recordedAt"),
                document.getString("actorId"),
                document.getString("actorType"),
                document.getString("channel"),
                document.getString("reason"),
                document.getString("recordId"),
                document.getString("dealId"),
                document.getString("contactId"),
                document.getString("interactionId"),
                document.getString("text"),
                document.getList("changes", Document.class).stream()
                        .map(change -> new Change(
                                change.getString("field"), read(change.get("before")), read(change.get("after"))))
                        .toList(),
                number(document, "version"),
                new TimelineEntry.Visible(
                        instant(document, VISIBLE_FROM_OCCURRED), instant(document, VISIBLE_FROM_RECORDED)));
    }

    private static Document write(Change change) {
        return new Document("field", change.field())
                .append("before", write(change.before()))
                .append("after", write(change.after()));
    }

    private static @Nullable Object write(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return new Decimal128(number);
        }
        if (value instanceof Map<?, ?> parts) {
            Document document = new Document();
            new TreeMap<>(parts).forEach((name, part) -> document.append(String.valueOf(name), write(part)));
            return document;
        }
        return value instanceof List<?> list
                ? list.stream().map(EntryDocuments::write).toList()
                : value;
    }

    private static @Nullable Object read(@Nullable Object value) {
        if (value instanceof Decimal128 number) {
            return number.bigDecimalValue();
        }
        if (value instanceof Document document) {
            Map<String, @Nullable Object> parts = new TreeMap<>();
            document.forEach((name, part) -> parts.put(name, read(part)));
            return parts;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> items = new ArrayList<>();
            list.forEach(item -> items.add(read(item)));
            return items;
        }
        return value;
    }

    private static long number(Document document, String field) {
        return document.get(field, Number.class).longValue();
    }

    private static Instant instant(Document document, String field) {
        return document.getDate(field).toInstant();
    }
}
