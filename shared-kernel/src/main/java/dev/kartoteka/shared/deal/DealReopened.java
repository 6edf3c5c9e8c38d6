package dev.kartoteka.shared.deal;

import dev.kartoteka.shared.event.Clients;
import dev.kartoteka.shared.privacy.DataSubject;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A won or lost deal is open again, in a stage. */
@Revision("1")
public record DealReopened(
        String dealId, @DataSubject @Nullable String clientId, String pipelineId, String stageId, String previousStatus)
        implements DealEvent {

    @Override
    public List<String> aboutClients() {
        return Clients.of(clientId);
    }
}
