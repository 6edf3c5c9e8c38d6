package dev.kartoteka.shared.meeting;

import dev.kartoteka.shared.event.Clients;
import dev.kartoteka.shared.privacy.DataSubject;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * One of the times of a recurring meeting does not take place; all others do.
 *
 * @param cancelledOccurrenceAt when that would begin; rules know {@code meeting.occurrenceAt} as the time that was held
 */
@Revision("1")
public record MeetingOccurrenceCancelled(
        String meetingId,
        @DataSubject @Nullable String clientId,
        @Nullable String dealId,
        Instant cancelledOccurrenceAt,
        List<String> employeeIds)
        implements MeetingEvent {

    @Override
    public List<String> aboutClients() {
        return Clients.of(clientId);
    }
}
