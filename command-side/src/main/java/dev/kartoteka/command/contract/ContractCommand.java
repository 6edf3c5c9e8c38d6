package dev.kartoteka.command.contract;

import dev.kartoteka.command.endpoint.Command;
import dev.kartoteka.shared.contract.ContractId;

/** What may be done with a contract. */
interface ContractCommand extends Command {

    @Override
    ContractId id();
}
