package dev.kartoteka.shared.contact;

import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.PersonalData;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The person acts for the client no more. */
@Revision("1")
public record ContactUnlinked(
        @DataSubject String contactId,
        String clientId,
        @PersonalData @Nullable String role,
        @Nullable LocalDate until) implements ContactEvent {

    @Override
    public List<String> aboutClients() {
        return List.of(clientId);
    }
}
