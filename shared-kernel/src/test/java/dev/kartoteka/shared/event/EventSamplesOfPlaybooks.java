package dev.kartoteka.shared.event;

import dev.kartoteka.shared.deal.DealItemChecked;
import dev.kartoteka.shared.deal.DealItemUnchecked;
import dev.kartoteka.shared.deal.DealPlaybookStarted;
import dev.kartoteka.shared.pipeline.PlaybookItem;
import dev.kartoteka.shared.pipeline.PlaybookTask;
import dev.kartoteka.shared.pipeline.StagePlaybookSet;
import java.util.List;

/** One sample of every event of playbooks. */
final class EventSamplesOfPlaybooks {

    private static final String PIPELINE = "pipeline-1";
    private static final String DEAL = "deal-1";
    private static final String CLIENT = "client-1";
    private static final List<PlaybookItem> ITEMS = List.of(new PlaybookItem("budget", "Ask for the budget", true));
    private static final List<PlaybookTask> TASKS = List.of(new PlaybookTask("Send the offer", 3));

    private EventSamplesOfPlaybooks() {}

    static List<DomainEvent> all() {
        return List.of(
                new StagePlaybookSet(PIPELINE, "offer", ITEMS, TASKS),
                new DealPlaybookStarted(DEAL, CLIENT, PIPELINE, "offer", ITEMS, TASKS),
                new DealItemChecked(DEAL, CLIENT, "offer", "budget"),
                new DealItemUnchecked(DEAL, CLIENT, "offer", "budget"));
    }
}
