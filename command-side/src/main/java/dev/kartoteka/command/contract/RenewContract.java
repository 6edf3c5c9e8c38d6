package dev.kartoteka.command.contract;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.contract.ContractId;
import dev.kartoteka.shared.value.CalendarDay;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Lets a contract go on until a later day, also one that has expired. */
@CommandPath(value = "contracts/{id}/renew", summary = "Renew a contract")
public record RenewContract(@TargetAggregateIdentifier ContractId id, CalendarDay until) implements ContractCommand {}
