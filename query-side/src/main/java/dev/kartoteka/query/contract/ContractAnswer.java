package dev.kartoteka.query.contract;

import dev.kartoteka.query.record.RecordVersion;
import dev.kartoteka.query.sale.SaleLine;
import dev.kartoteka.query.sale.StatusVisit;
import dev.kartoteka.shared.value.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contract as REST shows it.
 *
 * @param status DRAFT, SIGNED, RENEWED, TERMINATED or EXPIRED
 * @param endDate its last day, after the last renewal; null without an end
 * @param signedBy who signed for the client
 * @param lines of the quote that it was formed from
 * @param visits every stay in a status, oldest first
 * @param version for If-Match
 */
record ContractAnswer(
        String id,
        String clientId,
        @Nullable String dealId,
        @Nullable String quoteId,
        @Nullable String title,
        String status,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable LocalDate signedOn,
        @Nullable String signedBy,
        @Nullable Money amount,
        List<SaleLine> lines,
        List<StatusVisit> visits,
        long version,
        boolean erased) {

    static ContractAnswer of(RecordVersion<Contract> version) {
        Contract contract = version.state();
        return new ContractAnswer(
                contract.id(),
                contract.clientId(),
                contract.dealId(),
                contract.quoteId(),
                contract.title(),
                contract.status(),
                contract.startDate(),
                contract.endDate(),
                contract.signedOn(),
                contract.signedBy(),
                amount(contract),
                SaleLine.of(contract.lines(), contract.currency()),
                contract.visits(),
                version.version(),
                version.erased());
    }

    static @Nullable Money amount(Contract contract) {
        return contract.amount() == null || contract.currency() == null
                ? null
                : new Money(contract.amount(), contract.currency());
    }
}
