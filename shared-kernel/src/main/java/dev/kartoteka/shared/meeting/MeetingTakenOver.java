package dev.kartoteka.shared.meeting;

import dev.kartoteka.shared.event.Clients;
import dev.kartoteka.shared.privacy.DataSubject;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Another employee takes part in place of one who hands over. */
@Revision("1")
public record MeetingTakenOver(
        String meetingId,
        @DataSubject @Nullable String clientId,
        @Nullable String dealId,
        String fromEmployeeId,
        String toEmployeeId)
        implements MeetingEvent {

    /** Who takes part after it, of those before. */
    public List<String> among(List<String> employeeIds) {
        return employeeIds.stream()
                .map(id -> id.equals(fromEmployeeId) ? toEmployeeId : id)
                .distinct()
                .toList();
    }

    @Override
    public List<String> aboutClients() {
        return Clients.of(clientId);
    }
}
