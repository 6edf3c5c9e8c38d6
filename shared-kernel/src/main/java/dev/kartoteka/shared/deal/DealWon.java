package dev.kartoteka.shared.deal;

import dev.kartoteka.shared.event.Clients;
import dev.kartoteka.shared.privacy.DataSubject;
import java.math.BigDecimal;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The deal was won from a stage, at an amount, by the owner of that time. */
@Revision("1")
public record DealWon(
        String dealId,
        @DataSubject @Nullable String clientId,
        String pipelineId,
        String stageId,
        BigDecimal amount,
        String currency,
        @Nullable String ownerId)
        implements DealEvent {

    @Override
    public List<String> aboutClients() {
        return Clients.of(clientId);
    }
}
