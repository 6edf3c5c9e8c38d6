package dev.kartoteka.shared.arrival;

import dev.kartoteka.shared.privacy.DataSubject;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * It is known whose the arrival is. Whoever is erased as the client or the contact is erased here too.
 *
 * @param contactId who wrote or called; null for the client itself, or when it is not known
 * @param dealId that it belongs to, where that is known
 * @param interactionId the interaction that it is, once it is over
 */
@Revision("1")
public record ArrivalAssigned(
        @DataSubject String arrivalId,
        @DataSubject String clientId,
        @DataSubject @Nullable String contactId,
        @Nullable String dealId,
        String interactionId)
        implements ArrivalEvent {

    @Override
    public List<String> aboutClients() {
        return List.of(clientId);
    }
}
