package dev.kartoteka.shared.discountlimit;

import java.math.BigDecimal;
import org.axonframework.serialization.Revision;

/** Who has the role may give another discount from now on. */
@Revision("1")
public record DiscountLimitChanged(String discountLimitId, BigDecimal previousPercent, BigDecimal percent)
        implements DiscountLimitEvent {}
