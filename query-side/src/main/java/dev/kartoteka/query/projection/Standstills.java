package dev.kartoteka.query.projection;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Remembers at which event each projection stands, for all processes, since any of them may be asked. */
@Component
public class Standstills {

    private static final String COLLECTION = "projection_standstills";
    private static final String ID = "_id";

    /** Tries are at most a minute apart; what was not tried for so long stands no more, or stands elsewhere. */
    private static final long FORGOTTEN_AFTER = Duration.ofMinutes(3).toMillis();

    private static final int LONGEST_PAUSE_SECONDS = 60;

    private final MongoTemplate mongo;

    Standstills(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** Notes that a projection could not handle an event, once more or for the first time. */
    public void failed(String projection, Event event, String error, @Nullable String code) {
        long now = System.currentTimeMillis();
        Optional<Standstill> before = of(projection).filter(one -> one.event().equals(event));
        standstills()
                .replaceOne(
                        Filters.eq(ID, projection),
                        new Document(ID, projection)
                                .append("position", event.position())
                                .append("eventId", event.eventId())
                                .append("type", event.type())
                                .append("recordId", event.recordId())
                                .append("sequence", event.sequence())
                                .append("error", error)
                                .append("code", code)
                                .append(
                                        "attempts",
                                        before.map(Standstill::attempts).orElse(0) + 1)
                                .append("since", before.map(Standstill::since).orElse(now))
                                .append("last", now),
                        new ReplaceOptions().upsert(true));
    }

    /** Where a projection stands; empty when all is well, as far as is known. */
    public Optional<Standstill> of(String projection) {
        Document found = standstills().find(Filters.eq(ID, projection)).first();
        return found == null || number(found, "last") < System.currentTimeMillis() - FORGOTTEN_AFTER
                ? Optional.empty()
                : Optional.of(read(found));
    }

    /**
     * Forgets where projections stood, when they have passed it.
     *
     * @param positions up to which each has come
     */
    public void passed(Map<String, Long> positions) {
        for (Document found : standstills().find()) {
            String projection = found.getString(ID);
            if (number(found, "position") <= positions.getOrDefault(projection, -1L)) {
                standstills()
                        .deleteOne(Filters.and(
                                Filters.eq(ID, projection), Filters.eq("position", number(found, "position"))));
            }
        }
    }

    private static Standstill read(Document found) {
        return new Standstill(
                new Event(
                        number(found, "position"),
                        found.getString("eventId"),
                        found.getString("type"),
                        found.getString("recordId"),
                        number(found, "sequence")),
                found.getString("error"),
                found.getString("code"),
                (int) number(found, "attempts"),
                number(found, "since"),
                number(found, "last"));
    }

    private static long number(Document document, String field) {
        return document.get(field, Number.class).longValue();
    }

    private MongoCollection<Document> standstills() {
        return mongo.getCollection(COLLECTION);
    }

    /** An event, without anything that it says. */
    public record Event(long position, String eventId, String type, String recordId, long sequence) {}

    /**
     * Times are milliseconds since 1970.
     *
     * @param error class of what it fails by, without its message, which may hold personal data
     * @param code of the failure, where it has one
     */
    public record Standstill(
            Event event, String error, @Nullable String code, int attempts, long since, long last) {

        /** When it is tried again by itself, at the earliest: after pauses that double up to a minute. */
        public long nextTry() {
            int seconds = attempts > 6 ? LONGEST_PAUSE_SECONDS : 1 << Math.max(0, attempts - 1);
            return last + seconds * 1000L;
        }
    }
}
