package dev.kartoteka.shared.interaction;

import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.PersonalData;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What was told was wrong or not all; the old text stays here. */
@Revision("1")
public record InteractionCorrected(
        String interactionId,
        @DataSubject String clientId,
        @Nullable String dealId,
        @PersonalData @Nullable String previousSubject,
        @PersonalData @Nullable String subject,
        @PersonalData @Nullable String previousBody,
        @PersonalData @Nullable String body,
        @Nullable String previousDirection,
        @Nullable String direction,
        @Nullable Long previousDurationSeconds,
        @Nullable Long durationSeconds,
        List<String> previousContactIds,
        @DataSubject List<String> contactIds)
        implements InteractionEvent {

    @Override
    public List<String> aboutClients() {
        return List.of(clientId);
    }
}
