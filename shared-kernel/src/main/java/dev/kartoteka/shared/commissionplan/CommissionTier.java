package dev.kartoteka.shared.commissionplan;

import java.math.BigDecimal;

/**
 * What is paid beyond an amount.
 *
 * @param above what one has to have sold in the period already
 * @param percent of what is sold beyond that, up to the next tier
 */
public record CommissionTier(BigDecimal above, BigDecimal percent) {}
