package dev.kartoteka.query.taxrate;

import java.math.BigDecimal;
import java.time.LocalDate;

/** How much a tax is, from a day until the next one. */
public record RateFrom(LocalDate validFrom, BigDecimal percent) {}
