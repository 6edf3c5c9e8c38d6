package dev.kartoteka.query.playbook;

import dev.kartoteka.query.deal.DealItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done with a deal in its stage.
 *
 * @param checklist as the stage said it when the deal entered it
 * @param nextStep null once the deal is won or lost
 */
record DealPlaybook(
        String dealId,
        String stageId,
        List<DealItem> checklist,
        @Nullable NextStep nextStep) {}
