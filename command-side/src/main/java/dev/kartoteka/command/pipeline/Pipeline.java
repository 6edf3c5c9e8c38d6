package dev.kartoteka.command.pipeline;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.kartoteka.command.record.EventSourcedRecord;
import dev.kartoteka.command.record.LoadedRecords;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.pipeline.LossReasonAdded;
import dev.kartoteka.shared.pipeline.PipelineCreated;
import dev.kartoteka.shared.pipeline.PipelineId;
import dev.kartoteka.shared.pipeline.PipelineRenamed;
import dev.kartoteka.shared.pipeline.StageAdded;
import dev.kartoteka.shared.pipeline.StagePlaybookSet;
import dev.kartoteka.shared.pipeline.StageRenamed;
import dev.kartoteka.shared.pipeline.StageRetired;
import dev.kartoteka.shared.pipeline.StagesReordered;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/** The process of selling: ordered stages, and reasons for which deals are lost. */
@Aggregate(cache = LoadedRecords.BEAN)
@Revision("1") // of the snapshot: raise it when a field changes, and older snapshots are ignored
@JsonAutoDetect(fieldVisibility = Visibility.ANY) // without this a Jackson snapshot of private fields is {}
@SuppressWarnings("NullAway.Init") // the event sourcing handlers set the fields
class Pipeline extends EventSourcedRecord {

    @AggregateIdentifier
    private PipelineId id;

    private String name;
    private PipelineShape shape;

    @CommandHandler
    Pipeline(CreatePipeline command) {
        apply(new PipelineCreated(
                command.id().value(),
                command.name(),
                command.stages().stream().map(Stage::toEvent).toList(),
                command.lossReasons().stream().map(LossReason::toEvent).toList()));
    }

    @CommandHandler
    void handle(RenamePipeline command) {
        if (!name.equals(command.name())) {
            apply(new PipelineRenamed(id.value(), name, command.name()));
        }
    }

    @CommandHandler
    void handle(AddStage command) {
        if (shape.has(command.stageId())) {
            throw new DomainRuleViolated(
                    FailureCode.STAGE_DUPLICATE, "The pipeline has a stage " + command.stageId() + " already");
        }
        int last = shape.liveStageIds().size();
        int index = command.index() == null ? last : command.index();
        if (index > last) {
            throw new DomainRuleViolated(FailureCode.INVALID_VALUE, "index is from 0 to " + last);
        }
        apply(new StageAdded(id.value(), command.stage().toEvent(), index));
    }

    @CommandHandler
    void handle(RenameStage command) {
        StageState stage = shape.requireStage(command.stageId());
        if (!stage.name().equals(command.name())) {
            apply(new StageRenamed(id.value(), stage.id(), stage.name(), command.name()));
        }
    }

    @CommandHandler
    void handle(ReorderStages command) {
        command.stageIds().forEach(shape::requireStage);
        List<String> now = shape.liveStageIds();
        if (!Set.copyOf(now).equals(Set.copyOf(command.stageIds()))) {
            throw new DomainRuleViolated(
                    FailureCode.STAGE_ORDER_INCOMPLETE, "The order must name each live stage once: " + now);
        }
        if (!now.equals(command.stageIds())) {
            apply(new StagesReordered(id.value(), now, command.stageIds()));
        }
    }

    @CommandHandler
    void handle(RetireStage command) {
        if (shape.requireStage(command.stageId()).retired()) {
            return;
        }
        if (shape.liveStageIds().size() == 1) {
            throw new DomainRuleViolated(FailureCode.LAST_STAGE, "A pipeline keeps at least one live stage");
        }
        apply(new StageRetired(id.value(), command.stageId()));
    }

    @CommandHandler
    void handle(AddLossReason command) {
        if (shape.lossReasonIds().contains(command.lossReasonId())) {
            throw new DomainRuleViolated(
                    FailureCode.LOSS_REASON_DUPLICATE,
                    "The pipeline has a loss reason " + command.lossReasonId() + " already");
        }
        apply(new LossReasonAdded(id.value(), command.lossReason().toEvent()));
    }

    @CommandHandler
    void handle(SetStagePlaybook command) {
        shape.requireStage(command.stageId());
        Playbook wanted = command.playbook();
        if (!shape.playbook(command.stageId()).equals(wanted)) {
            apply(new StagePlaybookSet(id.value(), command.stageId(), wanted.items(), wanted.tasks()));
        }
    }

    @EventSourcingHandler
    void on(StagePlaybookSet event) {
        shape = shape.with(event);
    }

    @EventSourcingHandler
    void on(PipelineCreated event) {
        id = new PipelineId(event.pipelineId());
        name = event.name();
        shape = PipelineShape.of(event);
    }

    @EventSourcingHandler
    void on(PipelineRenamed event) {
        name = event.name();
    }

    @EventSourcingHandler
    void on(StageAdded event) {
        shape = shape.with(event);
    }

    @EventSourcingHandler
    void on(StageRenamed event) {
        shape = shape.with(event);
    }

    @EventSourcingHandler
    void on(StagesReordered event) {
        shape = shape.with(event);
    }

    @EventSourcingHandler
    void on(StageRetired event) {
        shape = shape.with(event);
    }

    @EventSourcingHandler
    void on(LossReasonAdded event) {
        shape = shape.with(event);
    }

    Pipeline() {} // for Axon, which then applies the events
}
