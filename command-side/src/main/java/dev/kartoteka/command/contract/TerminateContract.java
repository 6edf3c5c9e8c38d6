package dev.kartoteka.command.contract;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.contract.ContractId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Ends a contract before its time. */
@CommandPath(value = "contracts/{id}/terminate", summary = "Terminate a contract", reasonRequired = true)
public record TerminateContract(@TargetAggregateIdentifier ContractId id) implements ContractCommand {}
