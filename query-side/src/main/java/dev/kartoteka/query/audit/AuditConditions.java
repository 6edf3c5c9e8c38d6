package dev.kartoteka.query.audit;

import com.mongodb.client.model.Filters;
import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.shared.event.DomainEvent;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.conversions.Bson;

/** What rows of the audit may be asked by those who tell of some of them in words of their own. */
public final class AuditConditions {

    private AuditConditions() {}

    public static Bson ofTypes(List<Class<? extends DomainEvent>> types) {
        return Filters.in(
                AuditDocuments.TYPE, types.stream().map(Class::getSimpleName).toList());
    }

    public static Bson ofRecord(String recordId) {
        return Filters.eq(AuditDocuments.RECORD_ID, recordId);
    }

    /** Of what happened to a record, or names it. */
    public static Bson about(String recordId) {
        return Filters.eq(AuditDocuments.SUBJECTS, recordId);
    }

    /** One of these components of the event is null. */
    public static Bson withNull(String... components) {
        return Filters.regex(AuditDocuments.PAYLOAD, "\"(" + String.join("|", components) + ")\":null");
    }

    public static Bson occurredFrom(Instant time) {
        return Filters.gte(AuditDocuments.OCCURRED_AT, Date.from(time));
    }

    public static Bson occurredBefore(Instant time) {
        return Filters.lt(AuditDocuments.OCCURRED_AT, Date.from(time));
    }

    /** Of what was so at a moment. */
    public static Bson by(AsOf moment) {
        return Filters.lte(
                moment.basis() == AsOf.Basis.OCCURRED ? AuditDocuments.OCCURRED_AT : AuditDocuments.RECORDED_AT,
                Date.from(moment.time()));
    }
}
