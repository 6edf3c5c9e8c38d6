package dev.kartoteka.query.report;

import dev.kartoteka.query.deal.Deal;
import java.util.List;

/** Some of the deals that a report counts, none of which ever changes, and what was computed of them. */
final class DealPortion {

    private final List<Deal> deals;
    private final Answers answers = new Answers();

    DealPortion(List<Deal> deals) {
        this.deals = List.copyOf(deals);
    }

    List<Deal> deals() {
        return deals;
    }

    Answers answers() {
        return answers;
    }
}
