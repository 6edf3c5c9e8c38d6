package dev.kartoteka.shared.meeting;

import dev.kartoteka.shared.event.Clients;
import dev.kartoteka.shared.privacy.DataSubject;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** It took place; of a recurring one, that which began then. */
@Revision("1")
public record MeetingHeld(
        String meetingId,
        @DataSubject @Nullable String clientId,
        @Nullable String dealId,
        String kind,
        Instant occurrenceAt,
        List<String> employeeIds)
        implements MeetingEvent {

    @Override
    public List<String> aboutClients() {
        return Clients.of(clientId);
    }
}
