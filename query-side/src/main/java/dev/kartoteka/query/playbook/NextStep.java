package dev.kartoteka.query.playbook;

import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.deal.DealItem;
import dev.kartoteka.query.pipeline.Pipeline;
import dev.kartoteka.query.pipeline.Stage;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done next with an open deal.
 *
 * @param kind CHECK for a point of the checklist, MOVE for another stage, WIN where there is none after this
 * @param text the point, or the name of the stage
 */
public record NextStep(
        String kind,
        @Nullable String itemId,
        @Nullable String stageId,
        @Nullable String text) {

    /** Empty once the deal is won or lost. */
    static Optional<NextStep> of(Deal deal, Pipeline pipeline) {
        if (!deal.open()) {
            return Optional.empty();
        }
        Optional<DealItem> open = deal.checklist().stream()
                .filter(item -> item.checkedAt() == null)
                .findFirst();
        if (open.isPresent()) {
            return open.map(item -> new NextStep("CHECK", item.id(), deal.stageId(), item.text()));
        }
        return Optional.of(after(deal.stageId(), pipeline)
                .map(stage -> new NextStep("MOVE", null, stage.id(), stage.name()))
                .orElseGet(() -> new NextStep("WIN", null, null, null)));
    }

    private static Optional<Stage> after(String stageId, Pipeline pipeline) {
        List<String> order = pipeline.stages().stream().map(Stage::id).toList();
        return pipeline.stages().stream()
                .skip(order.indexOf(stageId) + 1L)
                .filter(stage -> !stage.retired())
                .findFirst();
    }
}
