package dev.kartoteka.shared.deal;

import dev.kartoteka.shared.event.Clients;
import dev.kartoteka.shared.privacy.DataSubject;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The deal moved; {@code direction} is FORWARD or BACK by the order of stages at that time. */
@Revision("1")
public record DealStageChanged(
        String dealId,
        @DataSubject @Nullable String clientId,
        String pipelineId,
        String fromStageId,
        String toStageId,
        String direction)
        implements DealEvent {

    @Override
    public List<String> aboutClients() {
        return Clients.of(clientId);
    }
}
