package dev.kartoteka.query.measure;

import org.jspecify.annotations.Nullable;

/** What was won and lost in one currency, and the part won of both; null when both are 0. */
public record CurrencyWinRate(
        String currency, Amount won, Amount lost, @Nullable Double winRateByValue) {}
