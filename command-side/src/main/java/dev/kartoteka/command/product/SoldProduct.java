package dev.kartoteka.command.product;

import java.math.BigDecimal;

/** A product as papers have it. */
public record SoldProduct(String name, BigDecimal amount, String currency, boolean retired) {}
