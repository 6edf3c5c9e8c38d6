package dev.kartoteka.shared.client;

import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.Erased;
import dev.kartoteka.shared.privacy.PersonalData;
import dev.kartoteka.shared.value.ContactDetails;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A client was entered. {@code kind} is ORGANISATION or INDIVIDUAL. */
@Revision("1")
public record ClientRegistered(
        @DataSubject String clientId,
        String kind,
        @PersonalData @Nullable String name,
        @PersonalData ContactDetails details,
        @Nullable String source,
        @PersonalData List<String> tags,
        @Nullable String ownerId)
        implements ClientEvent {

    public ClientRegistered {
        details = Erased.orNone(details);
        tags = Erased.orEmpty(tags);
    }

    @Override
    public List<String> aboutClients() {
        return List.of(clientId);
    }
}
