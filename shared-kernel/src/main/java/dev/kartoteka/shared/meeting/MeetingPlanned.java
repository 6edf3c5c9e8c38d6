package dev.kartoteka.shared.meeting;

import dev.kartoteka.shared.event.Clients;
import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.PersonalData;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A meeting or visit was planned, once or by a recurrence rule in the local time of its zone. */
@Revision("1")
public record MeetingPlanned(
        String meetingId,
        @DataSubject @Nullable String clientId,
        @Nullable String dealId,
        String kind,
        @PersonalData @Nullable String subject,
        @PersonalData @Nullable String place,
        Instant startsAt,
        Instant endsAt,
        String zone,
        List<String> employeeIds,
        @DataSubject List<String> contactIds,
        @Nullable String recurrence)
        implements MeetingEvent {

    @Override
    public List<String> aboutClients() {
        return Clients.of(clientId);
    }
}
