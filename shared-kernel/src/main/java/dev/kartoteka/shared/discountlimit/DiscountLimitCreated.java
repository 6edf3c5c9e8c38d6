package dev.kartoteka.shared.discountlimit;

import java.math.BigDecimal;
import org.axonframework.serialization.Revision;

/** Who has the role may give this discount without asking, and no more. */
@Revision("1")
public record DiscountLimitCreated(String discountLimitId, String role, BigDecimal percent)
        implements DiscountLimitEvent {}
