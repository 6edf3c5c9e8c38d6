package dev.kartoteka.command.automationrun;

import dev.kartoteka.command.automation.Dates;
import dev.kartoteka.command.automation.Expressions;
import dev.kartoteka.command.automation.Said;
import dev.kartoteka.command.automation.Scope;
import dev.kartoteka.command.neglect.LastContacts;
import dev.kartoteka.platform.axon.RecordedEvents;
import dev.kartoteka.shared.automation.RuleFired;
import dev.kartoteka.shared.automation.RuleTrigger;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.event.RecordedEvent;
import dev.kartoteka.shared.metadata.MetadataKeys;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What there was to speak of at a moment: the event, its record, and that record's client and deal. */
@Component
class Situations {

    private final EventStore events;
    private final LastContacts contacts;

    Situations(EventStore events, LastContacts contacts) {
        this.events = events;
        this.contacts = contacts;
    }

    /** As it was with an event, or at a moment after it, whatever has happened since. */
    Expressions.Facts of(DomainEventMessage<?> message, @Nullable Instant askedAt) {
        Instant moment = askedAt == null ? message.getTimestamp() : askedAt;
        return new Situation(
                message,
                message.getAggregateIdentifier(),
                null,
                event -> askedAt == null
                        ? event.getSequenceNumber() <= message.getSequenceNumber()
                        : !event.getTimestamp().isAfter(askedAt),
                recordedBy(moment),
                moment);
    }

    /** As it was at a moment. */
    Expressions.Facts at(@Nullable String recordId, Instant moment) {
        return at(recordId, null, moment);
    }

    /** The same of one time of a recurring meeting. */
    Expressions.Facts at(@Nullable String recordId, Series.@Nullable Occurrence time, Instant moment) {
        Predicate<DomainEventMessage<?>> recorded = recordedBy(moment);
        return new Situation(null, recordId, time, recorded, recorded, moment);
    }

    private static Predicate<DomainEventMessage<?>> recordedBy(Instant moment) {
        return event -> !event.getTimestamp().isAfter(moment);
    }

    /** The same by when things occurred, however late they were told. */
    Expressions.Facts occurredBy(
            @Nullable DomainEventMessage<?> message,
            String recordId,
            Series.@Nullable Occurrence time,
            Instant moment) {
        Predicate<DomainEventMessage<?>> occurred =
                event -> !RecordedEvents.of(event).occurredAt().isAfter(moment);
        return new Situation(message, recordId, time, occurred, occurred, moment);
    }

    /** What a record's events say of a date at last; null when they say nothing. */
    @Nullable
    DateSet date(String date, String recordId) {
        if (date.equals(Dates.LAST_CONTACT)) {
            Instant last = contacts.with(recordId);
            return last == null ? null : new DateSet(last, last);
        }
        DateSet found = null;
        Iterator<? extends DomainEventMessage<?>> stream =
                events.readEvents(recordId).asStream().iterator();
        while (stream.hasNext()) {
            DomainEventMessage<?> event = stream.next();
            if (!Dates.tells(event.getPayloadType(), date)) {
                continue;
            }
            for (Dates.Told told : Dates.told(RecordedEvents.of(event))) {
                if (told.date().equals(date) && (found == null || !found.at().equals(told.at()))) {
                    found = told.at() == null ? null : new DateSet(told.at(), event.getTimestamp());
                }
            }
        }
        return found;
    }

    /** When a meeting takes place by now, by a date that each of its times has; null when it does not recur, or is none. */
    @Nullable
    Series series(String date, String recordId) {
        return series(date, recordId, event -> true);
    }

    private @Nullable Series series(String date, String recordId, Predicate<DomainEventMessage<?>> until) {
        Series series = null;
        if (Series.has(date)) {
            for (DomainEventMessage<?> event :
                    events.readEvents(recordId).asStream().filter(until).toList()) {
                series = Series.after(series, (DomainEvent) event.getPayload(), event.getTimestamp());
            }
        }
        return series;
    }

    /** What a firing was about. */
    Expressions.Facts of(RuleFired fired, RuleTrigger trigger, Instant otherwise) {
        if (fired.sequence() >= 0 && fired.aboutId() != null) {
            DomainEventMessage<?> cause = event(fired.aboutId(), fired.sequence())
                    .orElseThrow(() -> new IllegalStateException("The cause of a firing is not there"));
            return of(cause, fired.askedAt());
        }
        Instant moment = fired.askedAt() == null ? otherwise : fired.askedAt();
        Series series = trigger.date() == null || fired.aboutId() == null
                ? null
                : series(trigger.date(), fired.aboutId(), recordedBy(moment));
        return at(fired.aboutId(), series == null ? null : series.dueAt(trigger, moment), moment);
    }

    Optional<DomainEventMessage<?>> event(String recordId, long sequence) {
        Iterator<? extends DomainEventMessage<?>> found =
                events.readEvents(recordId, sequence).asStream().iterator();
        return found.hasNext() ? Optional.of(found.next()) : Optional.empty();
    }

    private Said said(String recordId, Predicate<DomainEventMessage<?>> until) {
        Said said = new Said();
        Iterator<? extends DomainEventMessage<?>> stream =
                events.readEvents(recordId).asStream().iterator();
        while (stream.hasNext()) {
            DomainEventMessage<?> event = stream.next();
            if (until.test(event)) { // not only the first ones: clocks are set back, and things are told late
                said.take(
                        (DomainEvent) event.getPayload(),
                        RecordedEvents.of(event).occurredAt());
            }
        }
        return said;
    }

    private static Map<String, @Nullable Object> told(DomainEventMessage<?> message) {
        RecordedEvent event = RecordedEvents.of(message);
        Map<String, @Nullable Object> told = Said.components(event.payload());
        told.put("id", event.eventId());
        told.put("type", event.payload().getClass().getSimpleName());
        told.put("recordId", event.recordId());
        told.put("actorId", event.metadata().get(MetadataKeys.ACTOR_ID));
        told.put("actorType", event.metadata().get(MetadataKeys.ACTOR_TYPE));
        told.put("occurredAt", event.occurredAt());
        return told;
    }

    /** Reads what is asked for, when it is asked for. */
    private final class Situation implements Expressions.Facts {

        private final @Nullable DomainEventMessage<?> message;
        private final @Nullable String recordId;
        private final Series.@Nullable Occurrence time;
        private final Predicate<DomainEventMessage<?>> until;
        private final Predicate<DomainEventMessage<?>> othersUntil;
        private final Instant moment;
        private final Map<String, Map<String, @Nullable Object>> groups = new HashMap<>();

        Situation(
                @Nullable DomainEventMessage<?> message,
                @Nullable String recordId,
                Series.@Nullable Occurrence time,
                Predicate<DomainEventMessage<?>> until,
                Predicate<DomainEventMessage<?>> othersUntil,
                Instant moment) {
            this.message = message;
            this.recordId = recordId;
            this.time = time;
            this.until = until;
            this.othersUntil = othersUntil;
            this.moment = moment;
        }

        @Override
        public @Nullable Object named(String name) {
            if (name.equals(Scope.NOW)) {
                return moment;
            }
            if (name.equals(Scope.MADE)) {
                return List.of();
            }
            if (name.equals(Scope.HAPPENED)) {
                return group(Scope.RECORD).get(Scope.HAPPENED);
            }
            String[] parts = name.split("\\.", 2);
            if (parts[1].equals(Scope.LAST_CONTACT_AT)) {
                String id = (String) group(parts[0]).get("id");
                return id == null ? null : contacts.with(id, moment);
            }
            return group(parts[0]).get(parts[1]);
        }

        private Map<String, @Nullable Object> group(String name) {
            Map<String, @Nullable Object> known = groups.get(name);
            if (known == null) {
                known = read(name);
                groups.put(name, known);
            }
            return known;
        }

        private Map<String, @Nullable Object> read(String name) {
            if (name.equals(Scope.EVENT)) {
                return message == null ? Map.of() : told(message);
            }
            if (name.equals(Scope.RECORD)) {
                return recordId == null ? Map.of() : ofTime(fields(recordId, until));
            }
            boolean other = (name.equals(Scope.CLIENT) || name.equals(Scope.DEAL))
                    && (recordId == null || !recordId.startsWith(name + "-"));
            if (!other) {
                return group(Scope.RECORD);
            }
            String id = (String) group(Scope.RECORD).get(name + "Id");
            return id == null ? Map.of() : fields(id, othersUntil);
        }

        private Map<String, @Nullable Object> ofTime(Map<String, @Nullable Object> fields) {
            if (time != null) {
                fields.put("startsAt", time.startsAt());
                fields.put("endsAt", time.endsAt());
            }
            return fields;
        }

        private Map<String, @Nullable Object> fields(String id, Predicate<DomainEventMessage<?>> last) {
            Said said = said(id, last);
            Map<String, @Nullable Object> fields = new HashMap<>(said.fields());
            fields.put("id", id);
            fields.put(Scope.HAPPENED, said.happened());
            return fields;
        }
    }

    /**
     * A date of a record.
     *
     * @param setAt when the record got it
     */
    record DateSet(Instant at, Instant setAt) {}
}
