package dev.kartoteka.shared.interaction;

import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.PersonalData;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** One contact with a client, as it was told. */
@Revision("1")
public record InteractionLogged(
        String interactionId,
        @DataSubject String clientId,
        @Nullable String dealId,
        @DataSubject List<String> contactIds,
        String kind,
        @Nullable String direction,
        @PersonalData @Nullable String subject,
        @PersonalData @Nullable String body,
        @Nullable Long durationSeconds)
        implements InteractionEvent {

    @Override
    public List<String> aboutClients() {
        return List.of(clientId);
    }
}
