package dev.kartoteka.query.contract;

import dev.kartoteka.query.record.NamesRecords;
import dev.kartoteka.query.record.OfClients;
import dev.kartoteka.query.sale.StatusVisit;
import dev.kartoteka.shared.sale.LineItem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A contract after some of its events.
 *
 * @param status DRAFT, SIGNED, RENEWED, TERMINATED or EXPIRED
 * @param endDate its last day, after the last renewal; null without an end
 * @param amount at the scale of the currency; null together with the currency
 * @param lines of the quote that it was formed from
 * @param visits every stay in a status, oldest first
 */
public record Contract(
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
        @Nullable BigDecimal amount,
        @Nullable String currency,
        List<LineItem> lines,
        List<StatusVisit> visits)
        implements NamesRecords<Contract>, OfClients {

    public Contract {
        lines = List.copyOf(lines);
        visits = List.copyOf(visits);
    }

    @Override
    public List<String> clientIds() {
        return List.of(clientId);
    }

    /** Not the client and its quote: who does not see these does not see this either. */
    @Override
    public List<String> namedRecords() {
        return dealId == null ? List.of() : List.of(dealId);
    }

    @Override
    public Contract namingOnly(Predicate<String> records) {
        return dealId == null || records.test(dealId) ? this : with(edit -> edit.dealId = null);
    }

    Contract with(Consumer<ContractEdit> change) {
        ContractEdit edit = new ContractEdit(this);
        change.accept(edit);
        return edit.toContract();
    }
}
