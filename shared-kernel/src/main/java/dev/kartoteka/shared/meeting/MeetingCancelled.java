package dev.kartoteka.shared.meeting;

import dev.kartoteka.shared.event.Clients;
import dev.kartoteka.shared.privacy.DataSubject;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** It does not take place. */
@Revision("1")
public record MeetingCancelled(
        String meetingId,
        @DataSubject @Nullable String clientId,
        @Nullable String dealId,
        List<String> employeeIds) implements MeetingEvent {

    @Override
    public List<String> aboutClients() {
        return Clients.of(clientId);
    }
}
