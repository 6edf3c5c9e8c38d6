package dev.kartoteka.query.forecast;

import dev.kartoteka.query.measure.Amount;
import java.time.Instant;
import java.util.List;

/**
 * How the value of the open deals came to change: valueAtStart + opened + amountChanges + reopened − won − lost =
 * valueAtEnd, exactly, in each currency. Every list names the same currencies.
 *
 * @param from T1: what occurred at this moment is in valueAtStart
 * @param to T2: what occurred at this moment is a change
 * @param amountChanges of open deals, with the difference between the amount a deal was won at and its last one before;
 *     below 0 when they came down
 */
public record Waterfall(
        String pipelineId,
        Instant from,
        Instant to,
        List<Amount> valueAtStart,
        List<Amount> opened,
        List<Amount> amountChanges,
        List<Amount> reopened,
        List<Amount> won,
        List<Amount> lost,
        List<Amount> valueAtEnd) {}
