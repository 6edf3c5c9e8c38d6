package dev.kartoteka.command.pipeline;

import dev.kartoteka.platform.start.UntilAnswered;
import dev.kartoteka.shared.metadata.ActorType;
import dev.kartoteka.shared.metadata.MetadataKeys;
import dev.kartoteka.shared.pipeline.PipelineId;
import dev.kartoteka.shared.value.Probability;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * The pipeline that exists from the start, so that a first deal needs no set-up. Made when the command side starts, before
 * it says that it is ready; of two nodes that start at once, one makes it and the other finds it.
 */
@Component
public class DefaultPipeline implements ApplicationRunner {

    public static final PipelineId ID = new PipelineId(PipelineId.PREFIX + "default");

    private final Pipelines pipelines;
    private final CommandGateway commands;

    DefaultPipeline(Pipelines pipelines, CommandGateway commands) {
        this.pipelines = pipelines;
        this.commands = commands;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        // a store that listens may still be on its way up
        UntilAnswered.run("the event store, for the first pipeline", this::createIfAbsent);
    }

    private void createIfAbsent() {
        if (!pipelines.exists(ID)) {
            create();
        }
    }

    private void create() {
        try {
            commands.sendAndWait(new GenericCommandMessage<>(
                    definition(),
                    Map.of(
                            MetadataKeys.ACTOR_ID,
                            "system",
                            MetadataKeys.ACTOR_TYPE,
                            ActorType.SYSTEM.name(),
                            MetadataKeys.CHANNEL,
                            "SYSTEM",
                            MetadataKeys.REQUEST_ID,
                            UUID.randomUUID().toString())));
        } catch (RuntimeException e) {
            // how a store says "exists already" differs; that it exists is what counts
            if (!pipelines.exists(ID)) {
                throw e;
            }
        }
    }

    private static CreatePipeline definition() {
        return new CreatePipeline(
                ID,
                "Default",
                List.of(
                        stage("qualification", "Qualification", "0.1", 14),
                        stage("needs", "Needs analysis", "0.25", 14),
                        stage("proposal", "Proposal", "0.5", 21),
                        stage("negotiation", "Negotiation", "0.75", 30)),
                List.of(
                        new LossReason("price", "Price"),
                        new LossReason("competitor", "Competitor"),
                        new LossReason("no-decision", "No decision"),
                        new LossReason("timing", "Timing"),
                        new LossReason("other", "Other")));
    }

    private static Stage stage(String id, String name, String probability, int rottingDays) {
        return new Stage(id, name, new Probability(new BigDecimal(probability)), rottingDays);
    }
}
