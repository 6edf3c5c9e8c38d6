package dev.kartoteka.shared.deal;

import dev.kartoteka.shared.event.Clients;
import dev.kartoteka.shared.privacy.DataSubject;
import java.math.BigDecimal;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A probability of its own, 0 to 1, in place of the stage's; null goes back to the stage's. */
@Revision("1")
public record DealProbabilityOverridden(
        String dealId,
        @DataSubject @Nullable String clientId,
        @Nullable BigDecimal previousProbability,
        @Nullable BigDecimal probability)
        implements DealEvent {

    @Override
    public List<String> aboutClients() {
        return Clients.of(clientId);
    }
}
