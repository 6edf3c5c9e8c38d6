package dev.kartoteka.command.taxrate;

import dev.kartoteka.command.record.Records;
import dev.kartoteka.shared.taxrate.TaxRateCreated;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A tax rate to try things with. */
public final class TaxRateFixtures {

    private TaxRateFixtures() {}

    public static TaxRates taxRates(Records records) {
        return new TaxRates(records);
    }

    public static TaxRateCreated lv21() {
        return new TaxRateCreated("taxrate-LV21", "LV21", "VAT", new BigDecimal("21"), LocalDate.of(2012, 7, 1));
    }
}
