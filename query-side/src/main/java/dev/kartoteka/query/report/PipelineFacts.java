package dev.kartoteka.query.report;

import dev.kartoteka.query.deal.Deal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts of the deals of one pipeline, in portions in the order in which they came. For one thread. */
final class PipelineFacts {

    /** Choices of the same deals that are remembered, such as those of several managers. */
    static final int MOST_CHOICES = 32;

    private final int portion;
    private final Map<String, Row> rows = new HashMap<>();
    private final List<Deal> deals = new ArrayList<>();
    private final Map<Choice, Chosen> chosen = new HashMap<>();

    /** @param portion so many deals are counted together */
    PipelineFacts(int portion) {
        this.portion = portion;
    }

    int size() {
        return deals.size();
    }

    /** Whether this version of a deal is later than what there is. */
    boolean isNew(String id, long version) {
        Row before = rows.get(id);
        return before == null || before.version() < version;
    }

    void put(String id, long version, Deal deal) {
        Row before = rows.get(id);
        int place = before == null ? deals.size() : before.place();
        rows.put(id, new Row(version, place));
        if (before == null) {
            deals.add(deal);
        } else {
            deals.set(place, deal);
        }
        chosen.values().forEach(one -> one.forget(place / portion));
    }

    /** The same as long as no deal changes; and of what changes, only the portions in which something did are others. */
    CountedDeals choose(Choice choice) {
        if (chosen.size() > MOST_CHOICES) {
            chosen.clear();
        }
        return chosen.computeIfAbsent(choice, wanted -> new Chosen()).counted(choice);
    }

    private DealPortion portion(int number, Choice choice) {
        int end = Math.min(deals.size(), (number + 1) * portion);
        return new DealPortion(
                deals.subList(number * portion, end).stream().filter(choice).toList());
    }

    private record Row(long version, int place) {}

    /** What a choice chooses. */
    private final class Chosen {

        private final Map<Integer, DealPortion> portions = new HashMap<>();
        private @Nullable CountedDeals counted;

        void forget(int number) {
            portions.remove(number);
            counted = null;
        }

        CountedDeals counted(Choice choice) {
            if (counted == null) {
                List<DealPortion> all = new ArrayList<>();
                for (int number = 0; number * portion < deals.size(); number++) {
                    all.add(portions.computeIfAbsent(number, one -> portion(one, choice)));
                }
                counted = CountedDeals.ofPortions(all);
            }
            return counted;
        }
    }
}
