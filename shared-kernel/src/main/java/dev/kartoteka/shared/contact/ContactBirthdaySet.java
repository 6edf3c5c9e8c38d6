package dev.kartoteka.shared.contact;

import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.PersonalData;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The person's birthday became known, or known better; null for no more. {@code clientIds}: the clients the contact is linked to
 * at that time.
 */
@Revision("1")
public record ContactBirthdaySet(
        @DataSubject String contactId,
        @PersonalData @Nullable String previousBirthday,
        @PersonalData @Nullable String birthday,
        List<String> clientIds)
        implements ContactEvent {

    @Override
    public List<String> aboutClients() {
        return clientIds;
    }
}
