package dev.kartoteka.query.report;

import dev.kartoteka.query.deal.Deal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Deals that a report counts, none of which ever changes: when one does, there are others. So what was computed of them once
 * need not be computed again; and what can be added up of portions is computed anew only of the portion in which a deal changed.
 */
public final class CountedDeals {

    private final List<DealPortion> portions;
    private final Answers answers = new Answers();
    private volatile @Nullable List<Deal> all;

    private CountedDeals(List<DealPortion> portions) {
        this.portions = List.copyOf(portions);
    }

    /** Deals that were read for one question. */
    public static CountedDeals of(List<Deal> deals) {
        return ofPortions(List.of(new DealPortion(deals)));
    }

    static CountedDeals ofPortions(List<DealPortion> portions) {
        return new CountedDeals(portions);
    }

    List<DealPortion> portions() {
        return portions;
    }

    /** All of them, in no order. */
    public List<Deal> deals() {
        List<Deal> known = all;
        if (known == null) {
            known = portions.size() == 1
                    ? portions.get(0).deals()
                    : portions.stream()
                            .flatMap(portion -> portion.deals().stream())
                            .toList();
            all = known;
        }
        return known;
    }

    /** Those that are open, which are few among many that are closed. */
    public List<Deal> open() {
        return ofEach("open", deals -> deals.stream().filter(Deal::open).toList()).stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Every stage that one of them was ever in. */
    public Set<String> stages() {
        return union("stages", deals -> {
            Set<String> stages = new HashSet<>();
            deals.forEach(deal -> deal.visits().forEach(visit -> stages.add(visit.stageId())));
            return stages;
        });
    }

    /** Every reason for which one of them is lost. */
    Set<String> lossReasons() {
        return union("loss reasons", deals -> deals.stream()
                .flatMap(deal -> Stream.ofNullable(deal.lossReasonId()))
                .collect(Collectors.toSet()));
    }

    /**
     * What a calculation gives, or gave before. It must not ask for another one of all of them.
     *
     * @param question all that it depends on but these deals; with what is computed, so that no two calculations share one
     */
    public <T> T once(Object question, Supplier<T> calculation) {
        return answers.once(question, calculation);
    }

    /**
     * What a calculation gives, or gave before, of each portion of them.
     *
     * @param question as in {@link #once}
     */
    public <T> List<T> ofEach(Object question, Function<List<Deal>, T> calculation) {
        return portions.stream()
                .map(portion -> portion.answers().once(question, () -> calculation.apply(portion.deals())))
                .toList();
    }

    private <T> Set<T> union(Object question, Function<List<Deal>, Set<T>> calculation) {
        Set<T> union = new HashSet<>();
        ofEach(question, calculation).forEach(union::addAll);
        return union;
    }
}
