package dev.kartoteka.query.funnel;

import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.measure.StageOrder;
import dev.kartoteka.query.measure.Sums;
import dev.kartoteka.query.measure.WinRate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is counted of the deals of a cohort; of several lots of deals it is what is counted of each, added up. */
final class CohortTally {

    private final Sums wonAmounts = new Sums();
    private final Sums lostAmounts = new Sums();

    /** How many have come as far as a stage and no further, by its ordinal. */
    private final int[] farthest;

    private final Map<String, Integer> lostIn = new HashMap<>();
    private final Map<String, Integer> openIn = new HashMap<>();
    private int entered;
    private int won;

    private CohortTally(StageOrder order) {
        this.farthest = new int[order.stages().size()];
    }

    static CohortTally of(StageOrder order, List<Deal> cohort) {
        CohortTally tally = new CohortTally(order);
        cohort.forEach(deal -> tally.add(deal, order.highest(deal)));
        return tally;
    }

    static CohortTally together(StageOrder order, List<CohortTally> lots) {
        CohortTally all = new CohortTally(order);
        lots.forEach(all::add);
        return all;
    }

    private void add(Deal deal, int highest) {
        entered++;
        farthest[highest]++;
        if (deal.won()) {
            won++;
            wonAmounts.add(deal.amount(), deal.currency());
        } else if (deal.lost()) {
            lostIn.merge(deal.stageId(), 1, Integer::sum);
            lostAmounts.add(deal.amount(), deal.currency());
        } else {
            openIn.merge(deal.stageId(), 1, Integer::sum);
        }
    }

    private void add(CohortTally lot) {
        entered += lot.entered;
        won += lot.won;
        wonAmounts.add(lot.wonAmounts);
        lostAmounts.add(lot.lostAmounts);
        for (int ordinal = 0; ordinal < farthest.length; ordinal++) {
            farthest[ordinal] += lot.farthest[ordinal];
        }
        lot.lostIn.forEach((stage, deals) -> lostIn.merge(stage, deals, Integer::sum));
        lot.openIn.forEach((stage, deals) -> openIn.merge(stage, deals, Integer::sum));
    }

    int entered() {
        return entered;
    }

    WinRate winRate() {
        int lost = lostIn.values().stream().mapToInt(Integer::intValue).sum();
        return WinRate.of(won, lost, wonAmounts, lostAmounts);
    }

    int lostIn(String stage) {
        return lostIn.getOrDefault(stage, 0);
    }

    int openIn(String stage) {
        return openIn.getOrDefault(stage, 0);
    }

    /** How many were ever in the stage of an ordinal or in a later one. */
    int reached(int ordinal) {
        int reached = 0;
        for (int later = ordinal; later < farthest.length; later++) {
            reached += farthest[later];
        }
        return reached;
    }
}
