package dev.kartoteka.shared.contact;

import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.PersonalData;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The person acts for the client in a role, since a day if that is known. */
@Revision("1")
public record ContactLinked(
        @DataSubject String contactId,
        String clientId,
        @PersonalData @Nullable String role,
        @Nullable LocalDate since) implements ContactEvent {

    @Override
    public List<String> aboutClients() {
        return List.of(clientId);
    }
}
