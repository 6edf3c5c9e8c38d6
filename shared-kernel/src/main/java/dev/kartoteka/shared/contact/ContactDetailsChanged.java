package dev.kartoteka.shared.contact;

import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.PersonalData;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Name or ways to reach the person changed. {@code clientIds}: the clients the contact is linked to at that time. */
@Revision("1")
public record ContactDetailsChanged(
        @DataSubject String contactId,
        @PersonalData @Nullable String previousName,
        @PersonalData @Nullable String name,
        @PersonalData @Nullable String previousEmail,
        @PersonalData @Nullable String email,
        @PersonalData @Nullable String previousPhone,
        @PersonalData @Nullable String phone,
        @PersonalData @Nullable String phoneAsTyped,
        List<String> clientIds)
        implements ContactEvent {

    @Override
    public List<String> aboutClients() {
        return clientIds;
    }
}
