package dev.kartoteka.query.timeline;

import dev.kartoteka.shared.deal.DealItemChecked;
import dev.kartoteka.shared.deal.DealItemUnchecked;
import dev.kartoteka.shared.deal.DealPlaybookStarted;
import dev.kartoteka.shared.pipeline.StagePlaybookSet;

/** Playbooks in words. */
final class SentencesOfPlaybooks {

    private SentencesOfPlaybooks() {}

    static void addTo(Sentences.Collector sentences) {
        sentences
                .put(
                        StagePlaybookSet.class,
                        e -> "Stage " + e.stageId() + " has a playbook of "
                                + count(e.items().size(), "item") + " and "
                                + count(e.tasks().size(), "task") + ".")
                .put(
                        DealPlaybookStarted.class,
                        e -> "At stage " + e.stageId() + " there are "
                                + count(e.items().size(), "item") + " to check and "
                                + count(e.tasks().size(), "task") + ".")
                .put(DealItemChecked.class, e -> "Item " + e.itemId() + " of stage " + e.stageId() + " is done.")
                .put(
                        DealItemUnchecked.class,
                        e -> "Item " + e.itemId() + " of stage " + e.stageId() + " is not done after all.");
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
