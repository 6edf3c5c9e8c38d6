package dev.kartoteka.shared.meeting;

import dev.kartoteka.shared.event.Clients;
import dev.kartoteka.shared.privacy.DataSubject;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** It begins and ends at other times; of a recurring one, so does each. */
@Revision("1")
public record MeetingRescheduled(
        String meetingId,
        @DataSubject @Nullable String clientId,
        @Nullable String dealId,
        Instant previousStartsAt,
        Instant startsAt,
        Instant previousEndsAt,
        Instant endsAt)
        implements MeetingEvent {

    @Override
    public List<String> aboutClients() {
        return Clients.of(clientId);
    }
}
