package dev.kartoteka.command.automation;

import dev.kartoteka.command.webhook.EventNames;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.event.RecordedEvent;
import dev.kartoteka.shared.interaction.InteractionLogged;
import dev.kartoteka.shared.meeting.MeetingCancelled;
import dev.kartoteka.shared.privacy.PersonalData;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The dates of records for which rules can wait: every field of an event that is a day or a time, by the kind of record and the
 * name of the field, such as {@code meeting.startsAt}. A day is its midnight of UTC.
 */
public final class Dates {

    /** The one date of a record that other records tell. */
    public static final String LAST_CONTACT = Scope.CLIENT + "." + Scope.LAST_CONTACT_AT;

    /** A meeting that does not take place has no times, though its event names none. */
    private static final Set<String> ENDED_BY_CANCELLING = Set.of("meeting.startsAt", "meeting.endsAt");

    private static final String NOTE = "NOTE";
    private static final Map<Class<?>, List<Field>> FIELDS = find();
    private static final Set<String> NAMES = names();

    private Dates() {}

    static boolean has(String date) {
        return NAMES.contains(date);
    }

    /** What an event says of dates; most say nothing. */
    public static List<Told> told(RecordedEvent event) {
        DomainEvent payload = event.payload();
        if (payload instanceof InteractionLogged contact) {
            return contact.kind().equals(NOTE)
                    ? List.of()
                    : List.of(new Told(LAST_CONTACT, contact.clientId(), event.occurredAt()));
        }
        List<Told> told = new ArrayList<>();
        if (payload instanceof MeetingCancelled) {
            ENDED_BY_CANCELLING.forEach(date -> told.add(new Told(date, event.recordId(), null)));
        }
        for (Field field : FIELDS.getOrDefault(payload.getClass(), List.of())) {
            told.add(new Told(field.date, event.recordId(), instant(Said.value(field.component, payload))));
        }
        return told;
    }

    /** Whether events of a type say anything of dates. */
    public static boolean tells(Class<?> event) {
        return event == InteractionLogged.class || event == MeetingCancelled.class || FIELDS.containsKey(event);
    }

    /** Whether events of a type say anything of a date. */
    public static boolean tells(Class<?> event, String date) {
        if (date.equals(LAST_CONTACT)) {
            return event == InteractionLogged.class;
        }
        return event == MeetingCancelled.class
                ? ENDED_BY_CANCELLING.contains(date)
                : FIELDS.getOrDefault(event, List.of()).stream().anyMatch(field -> field.date.equals(date));
    }

    private static @Nullable Instant instant(@Nullable Object value) {
        return value instanceof LocalDate day ? day.atStartOfDay(ZoneOffset.UTC).toInstant() : (Instant) value;
    }

    private static Map<Class<?>, List<Field>> find() {
        Map<Class<?>, List<Field>> fields = new HashMap<>();
        EventNames.types().forEach(event -> RecordKinds.of(event).ifPresent(kind -> {
            List<Field> found = Arrays.stream(event.getRecordComponents())
                    .filter(Dates::isDate)
                    .filter(component -> Said.name(event, component) != null)
                    .map(component -> new Field(kind + "." + Said.name(event, component), component))
                    .toList();
            if (!found.isEmpty()) {
                fields.put(event, found);
            }
        }));
        return Map.copyOf(fields);
    }

    /** No personal data: when rules wait for is kept beside the events, where nobody erases it. */
    private static boolean isDate(RecordComponent component) {
        return (component.getType() == Instant.class || component.getType() == LocalDate.class)
                && !component.isAnnotationPresent(PersonalData.class);
    }

    private static Set<String> names() {
        Set<String> names = new TreeSet<>(Set.of(LAST_CONTACT));
        FIELDS.values().forEach(fields -> fields.forEach(field -> names.add(field.date)));
        return Set.copyOf(names);
    }

    /**
     * What an event says of a date.
     *
     * @param recordId the record that has it
     * @param at null when it has none from now on
     */
    public record Told(
            String date, String recordId, @Nullable Instant at) {}

    private record Field(String date, RecordComponent component) {}
}
