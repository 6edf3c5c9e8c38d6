package dev.kartoteka.command.contract;

import dev.kartoteka.command.policy.DueSource;
import dev.kartoteka.command.sale.Days;
import dev.kartoteka.shared.contract.ContractDrafted;
import dev.kartoteka.shared.contract.ContractEvent;
import dev.kartoteka.shared.contract.ContractExpired;
import dev.kartoteka.shared.contract.ContractId;
import dev.kartoteka.shared.contract.ContractRenewed;
import dev.kartoteka.shared.contract.ContractSigned;
import dev.kartoteka.shared.contract.ContractTerminated;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.fold.Fold;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Contracts in force expire when their last day is over. */
@Component
class ExpiringContracts implements DueSource<ExpiringContracts.Ending> {

    private static final Fold<Ending> ENDING = Fold.of(Ending.class)
            .start(ContractDrafted.class, event -> Ending.NEVER)
            .then(ContractSigned.class, (ending, event) -> new Ending(event.endDate()))
            .then(ContractRenewed.class, (ending, event) -> new Ending(event.endDate()))
            .then(ContractTerminated.class, (ending, event) -> Ending.NEVER)
            .then(ContractExpired.class, (ending, event) -> Ending.NEVER)
            .ignoresOthersOf(ContractEvent.class)
            .build();

    @Override
    public String kind() {
        return "contract-expiry";
    }

    @Override
    public Class<? extends DomainEvent> events() {
        return ContractEvent.class;
    }

    @Override
    public Fold<Ending> fold() {
        return ENDING;
    }

    @Override
    public @Nullable Instant dueAt(Ending state) {
        return state.lastDay() == null ? null : Days.endOf(state.lastDay());
    }

    @Override
    public Object command(String recordId, Instant dueAt) {
        return new ExpireContract(new ContractId(recordId));
    }

    /** @param lastDay of a contract in force; null when nothing is to end */
    record Ending(@Nullable LocalDate lastDay) {

        static final Ending NEVER = new Ending(null);
    }
}
