package dev.kartoteka.shared.pipeline;

import java.util.List;
import org.axonframework.serialization.Revision;

/** The live stages stand in another order. */
@Revision("1")
public record StagesReordered(String pipelineId, List<String> from, List<String> to) implements PipelineEvent {}
