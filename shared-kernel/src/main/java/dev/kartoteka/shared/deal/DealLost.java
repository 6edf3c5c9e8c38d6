package dev.kartoteka.shared.deal;

import dev.kartoteka.shared.event.Clients;
import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.PersonalData;
import java.math.BigDecimal;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The deal was lost at a stage for a reason of the pipeline. */
@Revision("1")
public record DealLost(
        String dealId,
        @DataSubject @Nullable String clientId,
        String pipelineId,
        String stageId,
        String lossReasonId,
        @PersonalData @Nullable String note,
        @Nullable String competitor,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable String ownerId)
        implements DealEvent {

    @Override
    public List<String> aboutClients() {
        return Clients.of(clientId);
    }
}
