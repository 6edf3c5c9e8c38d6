package dev.kartoteka.command.deal;

import dev.kartoteka.command.endpoint.Change;
import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.command.endpoint.Required;
import dev.kartoteka.shared.deal.DealId;
import dev.kartoteka.shared.value.CalendarDay;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Expects the close on another day; null for not known. The date must be there, as a day or as null. */
@CommandPath(value = "deals/{id}/change-expected-close-date", summary = "Change or clear the expected close date")
public record ChangeDealExpectedCloseDate(
        @TargetAggregateIdentifier DealId id, @Nullable Change<CalendarDay> date) implements DealCommand {

    public ChangeDealExpectedCloseDate {
        Required.value("date", date);
    }
}
