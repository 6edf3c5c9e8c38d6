package dev.kartoteka.command.contract;

import dev.kartoteka.shared.contract.ContractId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Ends a contract whose last day is over. Sent when that time has come; changes nothing before. */
public record ExpireContract(@TargetAggregateIdentifier ContractId id) {}
