package dev.kartoteka.shared.interaction;

import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.PersonalDataErased;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What was told of the interaction was erased; that there was one stays. */
@Revision("1")
public record InteractionErased(
        String interactionId,
        @DataSubject String clientId,
        @Nullable String dealId,
        String erasedPersonId) implements InteractionEvent, PersonalDataErased {

    @Override
    public List<String> aboutClients() {
        return List.of(clientId);
    }
}
