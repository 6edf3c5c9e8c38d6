package dev.kartoteka.shared.meeting;

import dev.kartoteka.shared.event.Clients;
import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.PersonalDataErased;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The personal data of the meeting were erased; that there was one stays. */
@Revision("1")
public record MeetingErased(
        String meetingId,
        @DataSubject @Nullable String clientId,
        @Nullable String dealId,
        String erasedPersonId) implements MeetingEvent, PersonalDataErased {

    @Override
    public List<String> aboutClients() {
        return Clients.of(clientId);
    }
}
