package dev.kartoteka.command.taxrate;

import dev.kartoteka.command.record.Records;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.taxrate.TaxRateCreated;
import dev.kartoteka.shared.taxrate.TaxRateId;
import dev.kartoteka.shared.taxrate.TaxRateSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What other records' rules ask of tax rates. */
@Component
public class TaxRates {

    private static final Fold<Schedule> FOLD = Fold.of(Schedule.class)
            .start(TaxRateCreated.class, event -> new Schedule(Map.of()).with(event.validFrom(), event.percent()))
            .then(TaxRateSet.class, (schedule, event) -> schedule.with(event.validFrom(), event.percent()))
            .build();

    private final Records records;

    TaxRates(Records records) {
        this.records = records;
    }

    /** The tax of a code on a day; refuses a code that there is not, or is not yet. */
    public BigDecimal require(String code, LocalDate day) {
        Schedule schedule = records.current(TaxRateId.PREFIX + code, FOLD);
        BigDecimal percent = schedule == null ? null : schedule.on(day);
        if (percent == null) {
            throw new DomainRuleViolated(FailureCode.TAX_CODE_UNKNOWN, "No tax rate " + code + " on " + day);
        }
        return percent;
    }

    /** @param percents by the first day of each */
    private record Schedule(Map<LocalDate, BigDecimal> percents) {

        @Nullable
        BigDecimal on(LocalDate day) {
            return percents.entrySet().stream()
                    .filter(entry -> !entry.getKey().isAfter(day))
                    .max(Map.Entry.comparingByKey())
                    .map(Map.Entry::getValue)
                    .orElse(null);
        }

        Schedule with(LocalDate from, BigDecimal percent) {
            Map<LocalDate, BigDecimal> more = new HashMap<>(percents);
            more.put(from, percent);
            return new Schedule(Map.copyOf(more));
        }
    }
}
