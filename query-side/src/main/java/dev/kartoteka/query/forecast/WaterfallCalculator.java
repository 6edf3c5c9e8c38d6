package dev.kartoteka.query.forecast;

import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.measure.Sums;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Explains the difference between the values of the open deals at two moments. */
public final class WaterfallCalculator {

    private final Sums valueAtStart = new Sums();
    private final Sums opened = new Sums();
    private final Sums amountChanges = new Sums();
    private final Sums reopened = new Sums();
    private final Sums won = new Sums();
    private final Sums lost = new Sums();
    private final Sums valueAtEnd = new Sums();

    private WaterfallCalculator() {}

    /**
     * The changes between two moments.
     *
     * @param deals every deal of the pipeline that was there at {@code to}
     */
    public static Waterfall calculate(String pipelineId, List<DealVersions> deals, Instant from, Instant to) {
        WaterfallCalculator calculator = new WaterfallCalculator();
        deals.forEach(calculator::add);
        return calculator.answer(pipelineId, from, to);
    }

    private void add(DealVersions versions) {
        Deal before = versions.atStart();
        if (before != null && before.open()) {
            valueAtStart.add(before.amount(), before.currency());
        }
        for (Deal after : versions.later()) {
            step(before, after);
            before = after;
        }
        Deal end = versions.atEnd();
        if (end.open()) {
            valueAtEnd.add(end.amount(), end.currency());
        }
    }

    /**
     * One step may hold several events of one moment, so it is taken apart: the deal comes in at its new amount or
     * changes to it, and goes out at it.
     */
    private void step(@Nullable Deal before, Deal after) {
        if (before != null && Objects.equals(before.closedAt(), after.closedAt()) && !after.open()) {
            return;
        }
        if (before == null) {
            opened.add(after.amount(), after.currency());
        } else if (before.open()) {
            amountChanges.subtract(before.amount(), before.currency());
            amountChanges.add(after.amount(), after.currency());
        } else {
            reopened.add(after.amount(), after.currency());
        }
        if (after.won()) {
            won.add(after.amount(), after.currency());
        } else if (after.lost()) {
            lost.add(after.amount(), after.currency());
        }
    }

    private Waterfall answer(String pipelineId, Instant from, Instant to) {
        Set<String> currencies = new TreeSet<>();
        Stream.of(valueAtStart, opened, amountChanges, reopened, won, lost, valueAtEnd)
                .forEach(sums -> currencies.addAll(sums.currencies()));
        return new Waterfall(
                pipelineId,
                from,
                to,
                valueAtStart.amounts(currencies),
                opened.amounts(currencies),
                amountChanges.amounts(currencies),
                reopened.amounts(currencies),
                won.amounts(currencies),
                lost.amounts(currencies),
                valueAtEnd.amounts(currencies));
    }
}
