package dev.kartoteka.shared.deal;

import dev.kartoteka.shared.event.Clients;
import dev.kartoteka.shared.privacy.DataSubject;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The close is expected on another day; null for not known. */
@Revision("1")
public record DealExpectedCloseDateChanged(
        String dealId,
        @DataSubject @Nullable String clientId,
        @Nullable LocalDate previousDate,
        @Nullable LocalDate date)
        implements DealEvent {

    @Override
    public List<String> aboutClients() {
        return Clients.of(clientId);
    }
}
