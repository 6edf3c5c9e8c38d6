package dev.kartoteka.command.automation;

import static java.util.Map.entry;

import dev.kartoteka.shared.client.ClientTagged;
import dev.kartoteka.shared.client.ClientUntagged;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.meeting.MeetingHeld;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the events of a record have said of it last, by the names of their fields: {@code toOwnerId} says the {@code ownerId}.
 * So rules can ask of any kind of record, without a fold of each.
 */
public final class Said {

    static final String STATUS = "status";

    /** Fields that are called otherwise elsewhere in the same kind of record. */
    private static final Map<String, String> RENAMED = Map.of("DealExpectedCloseDateChanged.date", "expectedCloseDate");

    /** What an event says without words. */
    private static final Map<String, String> STATUSES = Map.ofEntries(
            entry("ClientRegistered", "ACTIVE"),
            entry("ClientArchived", "ARCHIVED"),
            entry("ClientRestored", "ACTIVE"),
            entry("DealOpened", "OPEN"),
            entry("DealWon", "WON"),
            entry("DealLost", "LOST"),
            entry("DealReopened", "OPEN"),
            entry("LeadRegistered", "NEW"),
            entry("LeadQualified", "QUALIFIED"),
            entry("LeadDisqualified", "DISQUALIFIED"),
            entry("LeadReopened", "NEW"),
            entry("LeadConverted", "CONVERTED"),
            entry("TaskCreated", "OPEN"),
            entry("TaskCompleted", "DONE"),
            entry("TaskCancelled", "CANCELLED"),
            entry("TaskReopened", "OPEN"),
            entry("MeetingPlanned", "PLANNED"),
            entry("MeetingHeld", "HELD"),
            entry("MeetingCancelled", "CANCELLED"),
            entry("PromiseMade", "OPEN"),
            entry("PromiseKept", "KEPT"),
            entry("PromiseBroken", "BROKEN"),
            entry("QuoteDrafted", "DRAFT"),
            entry("QuoteRevised", "REVISED"),
            entry("QuoteSubmitted", "SUBMITTED"),
            entry("QuoteApproved", "APPROVED"),
            entry("QuoteSent", "SENT"),
            entry("QuoteAccepted", "ACCEPTED"),
            entry("QuoteDeclined", "DECLINED"),
            entry("QuoteExpired", "EXPIRED"));

    private final Map<String, @Nullable Object> fields = new HashMap<>();
    private final Map<String, Instant> happened = new HashMap<>();

    /** By name, as the events have them. */
    public Map<String, @Nullable Object> fields() {
        return fields;
    }

    /** When each event happened to it last, by the event's name. */
    public Map<String, Instant> happened() {
        return happened;
    }

    public void take(DomainEvent event, Instant occurredAt) {
        String type = event.getClass().getSimpleName();
        happened.put(type, occurredAt);
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            String name = name(event.getClass(), component);
            if (name != null) {
                Object value = value(component, event);
                fields.put(name, name.equals("tags") ? tags(event, value) : value);
            }
        }
        String status = status(type);
        boolean again = event instanceof MeetingHeld && fields.get("recurrence") != null;
        if (status != null && !again) {
            fields.put(STATUS, status);
        }
    }

    static @Nullable String status(String type) {
        return STATUSES.get(type);
    }

    /** What a field of an event is called of the record; null where it tells what was before. */
    static @Nullable String name(Class<?> event, RecordComponent component) {
        String name = component.getName();
        String renamed = RENAMED.get(event.getSimpleName() + "." + name);
        if (renamed != null) {
            return renamed;
        }
        if (begins(name, "previous") || begins(name, "from")) {
            return null;
        }
        return begins(name, "to") ? name.substring(2, 3).toLowerCase(Locale.ROOT) + name.substring(3) : name;
    }

    /** What an event says, by the names of its own fields. */
    public static Map<String, @Nullable Object> components(DomainEvent event) {
        Map<String, @Nullable Object> components = new HashMap<>();
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            components.put(component.getName(), value(component, event));
        }
        return components;
    }

    static @Nullable Object value(RecordComponent component, DomainEvent event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read " + component.getName(), e);
        }
    }

    /** Of all fields only tags are added to and taken from. */
    private @Nullable Object tags(DomainEvent event, @Nullable Object told) {
        if (!(event instanceof ClientTagged || event instanceof ClientUntagged)) {
            return told;
        }
        TreeSet<String> tags = new TreeSet<>();
        if (fields.get("tags") instanceof Collection<?> before) {
            before.forEach(tag -> tags.add(String.valueOf(tag)));
        }
        if (told instanceof Collection<?> some) {
            some.forEach(tag -> {
                var unused = event instanceof ClientTagged ? tags.add((String) tag) : tags.remove((String) tag);
            });
        }
        return tags;
    }

    private static boolean begins(String name, String with) {
        return name.startsWith(with)
                && name.length() > with.length()
                && Character.isUpperCase(name.charAt(with.length()));
    }
}
