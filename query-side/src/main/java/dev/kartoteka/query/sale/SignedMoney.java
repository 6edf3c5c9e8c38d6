package dev.kartoteka.query.sale;

import dev.kartoteka.shared.value.Money;
import java.math.BigDecimal;

/**
 * An amount that may be below 0, such as a margin.
 *
 * @param amount in JSON always a string, at the scale of the currency
 */
public record SignedMoney(String amount, String currency) {

    public static SignedMoney of(BigDecimal amount, String currency) {
        return new SignedMoney(amount.setScale(Money.scaleOf(currency)).toPlainString(), currency);
    }
}
