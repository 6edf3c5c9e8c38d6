package dev.kartoteka.query.taxrate;

import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.taxrate.TaxRateCreated;
import dev.kartoteka.shared.taxrate.TaxRateSet;
import java.util.List;

/** What is known of a tax rate after each event. */
final class TaxRateFold {

    static final Fold<TaxRate> FOLD = Fold.of(TaxRate.class)
            .start(TaxRateCreated.class, event -> new TaxRate(event.taxRateId(), event.code(), event.name(), List.of())
                    .with(event.validFrom(), event.percent()))
            .then(TaxRateSet.class, (rate, event) -> rate.with(event.validFrom(), event.percent()))
            .build();

    private TaxRateFold() {}
}
