package dev.kartoteka.query.payment;

import dev.kartoteka.query.measure.Amount;
import dev.kartoteka.query.record.RecordVersion;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A payment as REST and GraphQL show it.
 *
 * @param invoiceId null for a payment on account
 * @param ownerId who was responsible when it came in; null for nobody
 * @param method TRANSFER, CARD, CASH or OTHER
 * @param left of the amount, which counts for the invoice or stands in the client's favour
 * @param status RECEIVED, PARTLY_REFUNDED, REFUNDED or REVERSED
 * @param version for If-Match
 */
public record PaymentAnswer(
        String id,
        String clientId,
        @Nullable String invoiceId,
        @Nullable String dealId,
        @Nullable String ownerId,
        Amount amount,
        LocalDate receivedOn,
        String method,
        @Nullable String reference,
        Instant receivedAt,
        @Nullable String receivedBy,
        Amount left,
        String status,
        long version,
        boolean erased) {

    public static PaymentAnswer of(RecordVersion<Payment> version) {
        Payment payment = version.state();
        return new PaymentAnswer(
                payment.id(),
                payment.clientId(),
                payment.invoiceId(),
                payment.dealId(),
                payment.ownerId(),
                Amount.of(payment.amount(), payment.currency()),
                payment.receivedOn(),
                payment.method(),
                payment.reference(),
                payment.receivedAt(),
                payment.receivedBy(),
                Amount.of(payment.left(), payment.currency()),
                payment.status(),
                version.version(),
                version.erased());
    }
}
