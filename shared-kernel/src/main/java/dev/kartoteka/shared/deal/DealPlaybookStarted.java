package dev.kartoteka.shared.deal;

import dev.kartoteka.shared.event.Clients;
import dev.kartoteka.shared.pipeline.PlaybookItem;
import dev.kartoteka.shared.pipeline.PlaybookTask;
import dev.kartoteka.shared.privacy.DataSubject;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The deal entered a stage that has a playbook: this is what is to be done there, as the stage said it then. */
@Revision("1")
public record DealPlaybookStarted(
        String dealId,
        @DataSubject @Nullable String clientId,
        String pipelineId,
        String stageId,
        List<PlaybookItem> items,
        List<PlaybookTask> tasks)
        implements DealEvent {

    @Override
    public List<String> aboutClients() {
        return Clients.of(clientId);
    }
}
