package dev.kartoteka.query.contract;

import dev.kartoteka.query.sale.StatusVisit;
import dev.kartoteka.shared.event.RecordedEvent;
import dev.kartoteka.shared.metadata.MetadataKeys;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A contract while an event is applied: what does not change need not be repeated. */
final class ContractEdit {

    private final Contract before;

    @Nullable
    String dealId;

    @Nullable
    String title;

    @Nullable
    LocalDate startDate;

    @Nullable
    LocalDate endDate;

    @Nullable
    LocalDate signedOn;

    @Nullable
    String signedBy;

    @Nullable
    BigDecimal amount;

    @Nullable
    String currency;

    private String status;
    private List<StatusVisit> visits;

    ContractEdit(Contract before) {
        this.before = before;
        dealId = before.dealId();
        title = before.title();
        startDate = before.startDate();
        endDate = before.endDate();
        signedOn = before.signedOn();
        signedBy = before.signedBy();
        amount = before.amount();
        currency = before.currency();
        status = before.status();
        visits = before.visits();
    }

    void enter(String next, RecordedEvent recorded) {
        status = next;
        visits = StatusVisit.with(
                visits, next, recorded.occurredAt(), recorded.metadata().get(MetadataKeys.ACTOR_ID));
    }

    Contract toContract() {
        return new Contract(
                before.id(),
                before.clientId(),
                dealId,
                before.quoteId(),
                title,
                status,
                startDate,
                endDate,
                signedOn,
                signedBy,
                amount,
                currency,
                before.lines(),
                visits);
    }
}
