package dev.kartoteka.query.taxrate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A code of tax, with what it is from which day on, in the order of days. */
public record TaxRate(String id, String code, String name, List<RateFrom> rates) {

    TaxRate with(LocalDate validFrom, BigDecimal percent) {
        List<RateFrom> changed = new ArrayList<>(rates);
        changed.removeIf(rate -> rate.validFrom().equals(validFrom));
        changed.add(new RateFrom(validFrom, percent));
        changed.sort(Comparator.comparing(RateFrom::validFrom));
        return new TaxRate(id, code, name, List.copyOf(changed));
    }
}
