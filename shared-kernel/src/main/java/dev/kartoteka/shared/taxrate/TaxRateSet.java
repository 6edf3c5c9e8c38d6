package dev.kartoteka.shared.taxrate;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** The tax is this much from a day on; what it was before that day stands. */
@Revision("1")
public record TaxRateSet(String taxRateId, BigDecimal percent, LocalDate validFrom) implements TaxRateEvent {}
