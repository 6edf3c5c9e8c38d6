package dev.kartoteka.command.contract;

import dev.kartoteka.command.endpoint.Change;
import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.command.endpoint.Required;
import dev.kartoteka.shared.contract.ContractId;
import dev.kartoteka.shared.value.CalendarDay;
import dev.kartoteka.shared.value.Money;
import dev.kartoteka.shared.value.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Changes what is to be signed. Absent leaves, null clears; a title cannot be cleared. */
@CommandPath(value = "contracts/{id}/change-terms", summary = "Change the terms of a draft")
public record ChangeContractTerms(
        @TargetAggregateIdentifier ContractId id,
        @Nullable Change<String> title,
        @Nullable Change<CalendarDay> startDate,
        @Nullable Change<CalendarDay> endDate,
        @Nullable Change<Money> amount)
        implements ContractCommand {

    public ChangeContractTerms {
        title = title == null ? null : new Change<>(Text.name(Required.value("title", title.value())));
    }
}
