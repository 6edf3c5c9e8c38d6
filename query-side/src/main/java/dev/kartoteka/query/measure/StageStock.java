package dev.kartoteka.query.measure;

import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.pipeline.Pipeline;
import java.util.List;

/**
 * The open deals that stand in a stage.
 *
 * @param sums of their amounts
 * @param weighted sums of amount times probability, the deal's own or else the stage's
 */
public record StageStock(String stageId, String name, int count, List<Amount> sums, List<Amount> weighted) {

    /** Every stage in order; deals that are won or lost do not count. */
    public static List<StageStock> of(Pipeline pipeline, List<Deal> deals) {
        List<Deal> open = deals.stream().filter(Deal::open).toList();
        StageOrder order = StageOrder.of(pipeline, open);
        return order.stages().stream()
                .map(stage -> {
                    List<Deal> here = open.stream()
                            .filter(deal -> deal.openIn(stage.id()))
                            .toList();
                    return new StageStock(
                            stage.id(),
                            stage.name(),
                            here.size(),
                            Sums.of(here.stream()).amounts(),
                            Sums.of(here.stream(), order::probability).amounts());
                })
                .toList();
    }
}
