package dev.kartoteka.query.clientcard;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.clientcard.ClientCard.PlannedInteraction;
import dev.kartoteka.query.list.Fields;
import dev.kartoteka.query.meeting.Meeting;
import dev.kartoteka.query.record.RecordStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The next meeting and the next visit that are planned with a client; of a recurring one the next of its times. */
@Component
class NextInteractions {

    private final RecordStore<Meeting> meetings;

    NextInteractions(RecordStore<Meeting> meetings) {
        this.meetings = meetings.reached();
    }

    Map<String, PlannedInteraction> of(String clientId, @Nullable AsOf asOf) {
        return ofEach(List.of(clientId), asOf).getOrDefault(clientId, Map.of());
    }

    /** By client and kind, in one read of all that is planned with these clients. */
    Map<String, Map<String, PlannedInteraction>> ofEach(Collection<String> clientIds, @Nullable AsOf asOf) {
        Instant now = asOf == null ? Instant.now() : asOf.time();
        Fields fields = meetings.model().fields();
        Bson planned = and(
                in(fields.path("clientId"), clientIds),
                eq(fields.path("status"), Meeting.PLANNED),
                or(gt(fields.path("startsAt"), now), exists(fields.path("recurrence"))));
        Map<String, Map<String, PlannedInteraction>> next = new HashMap<>();
        meetings.forEach(planned, null, 0, asOf, version -> {
            Meeting meeting = version.state();
            next(meeting, now).ifPresent(one -> next.computeIfAbsent(
                            String.valueOf(meeting.clientId()), client -> new TreeMap<>())
                    .merge(meeting.kind(), one, NextInteractions::earlier));
        });
        return next;
    }

    private static Optional<PlannedInteraction> next(Meeting meeting, Instant now) {
        return meeting.nextStart(now)
                .map(start -> new PlannedInteraction(
                        meeting.id(),
                        meeting.kind(),
                        start,
                        start.plus(Duration.between(meeting.startsAt(), meeting.endsAt())),
                        meeting.subject(),
                        meeting.place(),
                        meeting.employeeIds()));
    }

    private static PlannedInteraction earlier(PlannedInteraction one, PlannedInteraction other) {
        return other.startsAt().isBefore(one.startsAt()) ? other : one;
    }
}
