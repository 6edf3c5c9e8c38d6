package dev.kartoteka.command.automation;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.NullableType;
import dev.cel.common.types.SimpleType;
import dev.kartoteka.command.webhook.EventNames;
import dev.kartoteka.shared.automation.RuleTrigger;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Of what the expressions of a rule may speak, which follows from its trigger: names and their types. */
public final class Scope {

    public static final String EVENT = "event";
    public static final String RECORD = "record";
    public static final String CLIENT = "client";
    public static final String DEAL = "deal";

    /** Of a client: when there was a contact of any kind but a note last. Of all fields only this is told by other records. */
    public static final String LAST_CONTACT_AT = "lastContactAt";

    /** When each event happened to the record last. */
    public static final String HAPPENED = "happened";

    /** The moment as of which the rule asks. */
    public static final String NOW = "now";

    /** The records that each action changes or begins, by its number: what a later one may name. */
    public static final String MADE = "made";

    private static final CelType TEXT = NullableType.create(SimpleType.STRING);
    private static final CelType NUMBER = NullableType.create(SimpleType.DOUBLE);
    private static final CelType TIME = NullableType.create(SimpleType.TIMESTAMP);

    private Scope() {}

    /** What has one scope has one name. */
    static String name(RuleTrigger trigger) {
        return trigger.event() != null
                ? "event:" + trigger.event()
                : trigger.date() != null ? "date:" + kind(trigger.date()) : "schedule";
    }

    /** The kind of record of which a rule speaks; null for none. */
    static @Nullable String kind(RuleTrigger trigger) {
        if (trigger.event() != null) {
            return EventNames.type(trigger.event()).flatMap(RecordKinds::of).orElse(null);
        }
        return trigger.date() == null ? null : kind(trigger.date());
    }

    /** @throws InvalidValue when there is no such event or kind of record */
    static Map<String, CelType> of(RuleTrigger trigger) {
        Map<String, CelType> names =
                new TreeMap<>(Map.of(NOW, SimpleType.TIMESTAMP, MADE, ListType.create(SimpleType.STRING)));
        if (trigger.schedule() != null) {
            return names;
        }
        String kind = kind(trigger);
        if (kind == null || RecordKinds.events(kind).isEmpty()) {
            throw new InvalidValue(FailureCode.EVENT_TYPE_UNKNOWN, "Rules answer no such " + name(trigger));
        }
        if (trigger.event() != null) {
            addEvent(names, EventNames.type(trigger.event()).orElseThrow());
        }
        Map<String, CelType> own = fields(kind);
        names.put(HAPPENED, MapType.create(SimpleType.STRING, SimpleType.TIMESTAMP));
        put(names, RECORD, own);
        put(names, kind, own);
        if (own.containsKey("clientId")) {
            put(names, CLIENT, fields(CLIENT));
        }
        if (own.containsKey("dealId")) {
            put(names, DEAL, fields(DEAL));
        }
        return names;
    }

    /** @throws InvalidValue when the trigger names a date that records do not have */
    static void requireDate(RuleTrigger trigger, Map<String, CelType> names) {
        if (trigger.date() != null && !(names.containsKey(trigger.date()) && Dates.has(trigger.date()))) {
            throw new InvalidValue(FailureCode.INVALID_VALUE, trigger.date() + " is no date of a record");
        }
    }

    private static void addEvent(Map<String, CelType> names, Class<? extends DomainEvent> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            names.put(EVENT + "." + component.getName(), type(component));
        }
        names.put("event.id", SimpleType.STRING);
        names.put("event.type", SimpleType.STRING);
        names.put("event.recordId", SimpleType.STRING);
        names.put("event.actorId", SimpleType.STRING);
        names.put("event.actorType", SimpleType.STRING);
        names.put("event.occurredAt", SimpleType.TIMESTAMP);
    }

    private static Map<String, CelType> fields(String kind) {
        Map<String, CelType> fields = new TreeMap<>(Map.of("id", TEXT));
        RecordKinds.events(kind).forEach(event -> {
            for (RecordComponent component : event.getRecordComponents()) {
                String name = Said.name(event, component);
                if (name != null) {
                    fields.merge(name, type(component), (one, other) -> one.equals(other) ? one : SimpleType.DYN);
                }
            }
            if (Said.status(event.getSimpleName()) != null) {
                fields.put(Said.STATUS, TEXT);
            }
        });
        if (kind.equals(CLIENT)) {
            fields.put(LAST_CONTACT_AT, TIME);
        }
        return fields;
    }

    private static void put(Map<String, CelType> names, String group, Map<String, CelType> fields) {
        fields.forEach((name, type) -> names.put(group + "." + name, type));
    }

    private static CelType type(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == String.class) {
            return TEXT;
        }
        if (type == Instant.class || type == LocalDate.class) {
            return TIME;
        }
        if (type == BigDecimal.class
                || Number.class.isAssignableFrom(type)
                || type == int.class
                || type == long.class) {
            return NUMBER;
        }
        if (Collection.class.isAssignableFrom(type)) {
            return ListType.create(SimpleType.DYN);
        }
        return type == boolean.class || type == Boolean.class ? NullableType.create(SimpleType.BOOL) : SimpleType.DYN;
    }

    private static String kind(String date) {
        return Objects.requireNonNull(date).split("\\.", 2)[0];
    }
}
