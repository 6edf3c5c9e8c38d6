package dev.kartoteka.shared.taxrate;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** A code of tax was begun, with what it is from a day on. */
@Revision("1")
public record TaxRateCreated(String taxRateId, String code, String name, BigDecimal percent, LocalDate validFrom)
        implements TaxRateEvent {}
