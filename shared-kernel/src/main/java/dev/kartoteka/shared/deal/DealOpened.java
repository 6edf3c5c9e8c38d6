package dev.kartoteka.shared.deal;

import dev.kartoteka.shared.event.Clients;
import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.PersonalData;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A deal entered a pipeline at a stage. */
@Revision("1")
public record DealOpened(
        String dealId,
        @DataSubject @Nullable String clientId,
        @PersonalData @Nullable String title,
        String pipelineId,
        String stageId,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable LocalDate expectedCloseDate,
        @Nullable String ownerId,
        @Nullable String source,
        List<String> productIds)
        implements DealEvent {

    @Override
    public List<String> aboutClients() {
        return Clients.of(clientId);
    }
}
