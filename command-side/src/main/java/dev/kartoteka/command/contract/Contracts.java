package dev.kartoteka.command.contract;

import dev.kartoteka.command.record.Records;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.contract.ContractDrafted;
import dev.kartoteka.shared.contract.ContractEvent;
import dev.kartoteka.shared.contract.ContractExpired;
import dev.kartoteka.shared.contract.ContractId;
import dev.kartoteka.shared.contract.ContractRenewed;
import dev.kartoteka.shared.contract.ContractSigned;
import dev.kartoteka.shared.contract.ContractTerminated;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.sale.LineItem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What other records' rules ask of contracts. */
@Component
public class Contracts {

    private static final Fold<Agreed> AGREED = Fold.of(Agreed.class)
            .start(
                    ContractDrafted.class,
                    event -> new Agreed(
                            ContractStatus.DRAFT,
                            event.clientId(),
                            event.dealId(),
                            event.quoteId(),
                            event.lines(),
                            event.currency()))
            .then(ContractSigned.class, (agreed, event) -> agreed.now(event.status()))
            .then(ContractRenewed.class, (agreed, event) -> agreed.now(event.status()))
            .then(ContractTerminated.class, (agreed, event) -> agreed.now(event.status()))
            .then(ContractExpired.class, (agreed, event) -> agreed.now(event.status()))
            .ignoresOthersOf(ContractEvent.class)
            .build();

    private final Records records;

    Contracts(Records records) {
        this.records = records;
    }

    /** Refuses an unknown contract and one that is not in force. */
    public Agreed requireInForce(ContractId contractId) {
        Agreed agreed = records.current(contractId.value(), AGREED);
        if (agreed == null) {
            throw new DomainRuleViolated(FailureCode.CONTRACT_UNKNOWN, "There is no " + contractId);
        }
        if (agreed.status() == ContractStatus.DRAFT) {
            throw new DomainRuleViolated(FailureCode.CONTRACT_DRAFT, contractId + " is not signed");
        }
        if (!agreed.status().inForce()) {
            throw new DomainRuleViolated(FailureCode.CONTRACT_ENDED, contractId + " is " + agreed.status());
        }
        return agreed;
    }

    /**
     * What an order under a contract takes from it.
     *
     * @param lines none where only a sum was agreed
     */
    public record Agreed(
            ContractStatus status,
            String clientId,
            @Nullable String dealId,
            @Nullable String quoteId,
            List<LineItem> lines,
            @Nullable String currency) {

        private Agreed now(String next) {
            return new Agreed(ContractStatus.valueOf(next), clientId, dealId, quoteId, lines, currency);
        }
    }
}
