package dev.kartoteka.shared.interaction;

import dev.kartoteka.shared.privacy.DataSubject;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** It did not happen, or not with this client. */
@Revision("1")
public record InteractionRetracted(
        String interactionId,
        @DataSubject String clientId,
        @Nullable String dealId,
        String kind) implements InteractionEvent {

    @Override
    public List<String> aboutClients() {
        return List.of(clientId);
    }
}
