package dev.kartoteka.query.payment;

import dev.kartoteka.query.record.NamesRecords;
import dev.kartoteka.query.record.OfClients;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Money from a client, as it stands after an event.
 *
 * @param ownerId who was responsible for the client, or for the invoice's deal, when it came in; null for nobody
 * @param receivedBy who entered it
 * @param left of the amount: less what was given back, and nothing once it is reversed
 */
public record Payment(
        String id,
        String clientId,
        @Nullable String invoiceId,
        @Nullable String dealId,
        @Nullable String ownerId,
        BigDecimal amount,
        String currency,
        LocalDate receivedOn,
        String method,
        @Nullable String reference,
        Instant receivedAt,
        @Nullable String receivedBy,
        BigDecimal left,
        String status)
        implements NamesRecords<Payment>, OfClients {

    static final String RECEIVED = "RECEIVED";

    @Override
    public List<String> clientIds() {
        return List.of(clientId);
    }

    @Override
    public List<String> namedRecords() {
        return dealId == null ? List.of() : List.of(dealId);
    }

    @Override
    public Payment namingOnly(Predicate<String> records) {
        return with(invoiceId, dealId != null && records.test(dealId) ? dealId : null, left, status);
    }

    Payment allocated(String toInvoiceId) {
        return with(toInvoiceId, dealId, left, status);
    }

    Payment refunded(BigDecimal part) {
        BigDecimal remains = left.subtract(part);
        return with(invoiceId, dealId, remains, remains.signum() == 0 ? "REFUNDED" : "PARTLY_REFUNDED");
    }

    Payment reversed() {
        return with(invoiceId, dealId, left.subtract(left), "REVERSED");
    }

    private Payment with(
            @Nullable String newInvoiceId, @Nullable String newDealId, BigDecimal newLeft, String newStatus) {
        return new Payment(
                id,
                clientId,
                newInvoiceId,
                newDealId,
                ownerId,
                amount,
                currency,
                receivedOn,
                method,
                reference,
                receivedAt,
                receivedBy,
                newLeft,
                newStatus);
    }
}
