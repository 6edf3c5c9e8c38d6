package dev.kartoteka.command.document;

import dev.kartoteka.command.record.Records;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.fold.Fold;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the paper of a sale that a document is of, from the paper's own stream. */
@Component
class PaperReader {

    private final Records records;

    PaperReader(Records records) {
        this.records = records;
    }

    /** Null where the command names none; one that names several is refused by its own form. */
    @Nullable
    PaperFacts of(CreateDocument command) {
        if (command.quoteId() != null) {
            return read(command.quoteId().value(), PaperFacts.QUOTE, FailureCode.QUOTE_UNKNOWN);
        }
        if (command.contractId() != null) {
            return read(command.contractId().value(), PaperFacts.CONTRACT, FailureCode.CONTRACT_UNKNOWN);
        }
        if (command.orderId() != null) {
            return read(command.orderId().value(), PaperFacts.ORDER, FailureCode.ORDER_UNKNOWN);
        }
        return command.invoiceId() == null
                ? null
                : read(command.invoiceId().value(), PaperFacts.INVOICE, FailureCode.INVOICE_UNKNOWN);
    }

    private PaperFacts read(String id, Fold<PaperFacts> fold, FailureCode unknown) {
        PaperFacts paper = records.current(id, fold);
        if (paper == null) {
            throw new DomainRuleViolated(unknown, "There is no " + id);
        }
        return paper;
    }
}
