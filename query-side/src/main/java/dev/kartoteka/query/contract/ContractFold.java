package dev.kartoteka.query.contract;

import dev.kartoteka.query.sale.StatusVisit;
import dev.kartoteka.shared.contract.ContractDrafted;
import dev.kartoteka.shared.contract.ContractErased;
import dev.kartoteka.shared.contract.ContractExpired;
import dev.kartoteka.shared.contract.ContractRenewed;
import dev.kartoteka.shared.contract.ContractSigned;
import dev.kartoteka.shared.contract.ContractTerminated;
import dev.kartoteka.shared.contract.ContractTermsChanged;
import dev.kartoteka.shared.event.RecordedEvent;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.metadata.MetadataKeys;
import java.util.List;

/** What is known of a contract after each event; live, rebuilt, as of a moment, and in the proof of completeness. */
final class ContractFold {

    static final Fold<Contract> FOLD = Fold.of(Contract.class)
            .start(ContractDrafted.class, ContractFold::drafted)
            .then(
                    ContractTermsChanged.class,
                    (contract, event) -> contract.with(edit -> {
                        edit.title = event.title();
                        edit.startDate = event.startDate();
                        edit.endDate = event.endDate();
                        edit.amount = event.amount();
                        edit.currency = event.currency();
                    }))
            .then(
                    ContractSigned.class,
                    (contract, event, recorded) -> contract.with(edit -> {
                        edit.signedOn = event.signedOn();
                        edit.signedBy = event.signedBy();
                        edit.enter(event.status(), recorded);
                    }))
            .then(
                    ContractRenewed.class,
                    (contract, event, recorded) -> contract.with(edit -> {
                        edit.endDate = event.endDate();
                        edit.enter(event.status(), recorded);
                    }))
            .then(
                    ContractTerminated.class,
                    (contract, event, recorded) -> contract.with(edit -> edit.enter(event.status(), recorded)))
            .then(
                    ContractExpired.class,
                    (contract, event, recorded) -> contract.with(edit -> edit.enter(event.status(), recorded)))
            .ignores(ContractErased.class) // the key is gone: the record is folded anew
            .build();

    private ContractFold() {}

    private static Contract drafted(ContractDrafted event, RecordedEvent recorded) {
        return new Contract(
                event.contractId(),
                event.clientId(),
                event.dealId(),
                event.quoteId(),
                event.title(),
                "DRAFT",
                event.startDate(),
                event.endDate(),
                null,
                null,
                event.amount(),
                event.currency(),
                event.lines(),
                StatusVisit.with(
                        List.of(),
                        "DRAFT",
                        recorded.occurredAt(),
                        recorded.metadata().get(MetadataKeys.ACTOR_ID)));
    }
}
