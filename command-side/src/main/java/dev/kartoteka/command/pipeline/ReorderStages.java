package dev.kartoteka.command.pipeline;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.pipeline.PipelineId;
import dev.kartoteka.shared.value.Identifiers;
import java.util.List;
import java.util.function.Function;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Puts the live stages in another order.
 *
 * @param stageIds each live stage once
 */
@CommandPath(value = "pipelines/{id}/reorder-stages", summary = "Put the live stages in another order")
public record ReorderStages(@TargetAggregateIdentifier PipelineId id, List<String> stageIds)
        implements PipelineCommand {

    public ReorderStages {
        stageIds.forEach(Identifiers::requireLocal);
        stageIds = LocalIds.unique("stageIds", stageIds, Function.identity());
    }
}
