package dev.kartoteka.query.discountlimit;

import java.math.BigDecimal;

/** The greatest discount that a role may give without asking, in percent. */
public record DiscountLimit(String id, String role, BigDecimal percent) {}
