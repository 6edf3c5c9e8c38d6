package dev.kartoteka.query.timeline;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened with a client.
 *
 * @param clientId on whose timeline it stands
 * @param position in the one order of all events; the audit has the whole event there
 * @param kind an interaction's own kind, else the event's name in upper snake case
 * @param recordId to which record it happened
 * @param text one sentence; of an interaction its subject and, on the lines below, its body
 * @param version of the record, made by the event
 * @param visible from when it is part of this client's history
 */
public record TimelineEntry(
        String clientId,
        long position,
        String kind,
        String type,
        Instant occurredAt,
        Instant recordedAt,
        @Nullable String actorId,
        @Nullable String actorType,
        @Nullable String channel,
        @Nullable String reason,
        String recordId,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String dealId,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String contactId,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String interactionId,
        String text,
        List<Change> changes,
        long version,
        @JsonIgnore Visible visible) {

    /** In place of a text that is not to be read. */
    static final String HIDDEN = "***";

    /** Which changes are of other records than the entry's. */
    private static final Set<String> NAMING = Set.of("clientId", "dealId", "contactIds");

    /** Beside its own record and client: the deal that it belongs to, and what changes name. */
    Set<String> namedRecords() {
        Set<String> named = new LinkedHashSet<>();
        if (dealId != null) {
            named.add(dealId);
        }
        changes.stream()
                .filter(change -> NAMING.contains(change.field()))
                .flatMap(change -> Stream.of(change.before(), change.after()))
                .flatMap(value -> value instanceof Collection<?> several ? several.stream() : Stream.of(value))
                .filter(Objects::nonNull)
                .forEach(id -> named.add(String.valueOf(id)));
        named.remove(clientId);
        return named;
    }

    /** The same without a word of a record that is not to be seen. */
    TimelineEntry without(String hidden) {
        return new TimelineEntry(
                clientId,
                position,
                kind,
                type,
                occurredAt,
                recordedAt,
                actorId,
                actorType,
                channel,
                reason,
                recordId,
                hidden.equals(dealId) ? null : dealId,
                contactId,
                interactionId,
                text.replace(hidden, HIDDEN),
                changes.stream()
                        .map(change -> NAMING.contains(change.field()) ? change.without(hidden) : change)
                        .filter(change -> !Objects.equals(change.before(), change.after()))
                        .toList(),
                version,
                visible);
    }

    /** The same without what may tell who a person is. */
    TimelineEntry saying(String shown) {
        return new TimelineEntry(
                clientId,
                position,
                kind,
                type,
                occurredAt,
                recordedAt,
                actorId,
                actorType,
                channel,
                null,
                recordId,
                dealId,
                contactId,
                interactionId,
                shown,
                List.of(),
                version,
                visible);
    }

    /** Under which it is kept: an event stands once on a client's timeline. */
    String id() {
        return clientId + "@" + position;
    }

    /**
     * From when an entry is part of a client's history: its own times, or those of the later event that brought its deal or
     * contact to the client.
     */
    public record Visible(Instant fromOccurred, Instant fromRecorded) {

        Visible notBefore(Visible other) {
            return new Visible(later(fromOccurred, other.fromOccurred), later(fromRecorded, other.fromRecorded));
        }

        private static Instant later(Instant one, Instant other) {
            return one.isBefore(other) ? other : one;
        }
    }
}
