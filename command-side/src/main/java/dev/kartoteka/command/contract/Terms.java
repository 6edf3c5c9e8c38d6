package dev.kartoteka.command.contract;

import dev.kartoteka.command.endpoint.Change;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.value.CalendarDay;
import dev.kartoteka.shared.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is agreed, as events carry it; a text is null once erased. */
record Terms(
        @Nullable String title,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable BigDecimal amount,
        @Nullable String currency) {

    /** Refuses an end before the start. */
    Terms {
        if (startDate != null && endDate != null && endDate.isBefore(startDate)) {
            throw new DomainRuleViolated(
                    FailureCode.CONTRACT_ENDS_TOO_EARLY, "It would end on " + endDate + ", before it starts");
        }
    }

    Terms after(ChangeContractTerms command) {
        Change<Money> worth = command.amount();
        Money money = worth == null ? null : worth.value();
        return new Terms(
                Change.resolve(command.title(), title),
                day(command.startDate(), startDate),
                day(command.endDate(), endDate),
                worth == null ? amount : money == null ? null : money.amount(),
                worth == null ? currency : money == null ? null : money.currency());
    }

    Terms until(LocalDate end) {
        return new Terms(title, startDate, end, amount, currency);
    }

    private static @Nullable LocalDate day(@Nullable Change<CalendarDay> change, @Nullable LocalDate current) {
        if (change == null) {
            return current;
        }
        return change.value() == null ? null : change.value().value();
    }
}
