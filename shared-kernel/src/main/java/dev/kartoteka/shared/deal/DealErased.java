package dev.kartoteka.shared.deal;

import dev.kartoteka.shared.event.Clients;
import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.PersonalDataErased;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The free texts of the deal were erased; its amounts and its way through the stages stay. */
@Revision("1")
public record DealErased(
        String dealId, @DataSubject @Nullable String clientId, String erasedPersonId)
        implements DealEvent, PersonalDataErased {

    @Override
    public List<String> aboutClients() {
        return Clients.of(clientId);
    }
}
