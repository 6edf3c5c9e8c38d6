package dev.kartoteka.shared.pipeline;

import java.util.List;
import org.axonframework.serialization.Revision;

/** A stage has another playbook, for the deals that enter it from now on; with nothing in it, it has none. */
@Revision("1")
public record StagePlaybookSet(String pipelineId, String stageId, List<PlaybookItem> items, List<PlaybookTask> tasks)
        implements PipelineEvent {}
