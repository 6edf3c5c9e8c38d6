package dev.kartoteka.query.payment;

import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.metadata.MetadataKeys;
import dev.kartoteka.shared.payment.PaymentAllocated;
import dev.kartoteka.shared.payment.PaymentErased;
import dev.kartoteka.shared.payment.PaymentReceived;
import dev.kartoteka.shared.payment.PaymentRefunded;
import dev.kartoteka.shared.payment.PaymentReversed;

/** What is known of a payment after each event; live, rebuilt, as of a moment, and in the proof of completeness. */
final class PaymentFold {

    static final Fold<Payment> FOLD = Fold.of(Payment.class)
            .start(
                    PaymentReceived.class,
                    (event, recorded) -> new Payment(
                            event.paymentId(),
                            event.clientId(),
                            event.invoiceId(),
                            event.dealId(),
                            event.ownerId(),
                            event.amount(),
                            event.currency(),
                            event.receivedOn(),
                            event.method(),
                            event.reference(),
                            recorded.occurredAt(),
                            recorded.metadata().get(MetadataKeys.ACTOR_ID),
                            event.amount(),
                            Payment.RECEIVED))
            .then(PaymentAllocated.class, (payment, event) -> payment.allocated(event.invoiceId()))
            .then(PaymentRefunded.class, (payment, event) -> payment.refunded(event.amount()))
            .then(PaymentReversed.class, (payment, event) -> payment.reversed())
            .ignores(PaymentErased.class) // the key is gone: the record is folded anew
            .build();

    private PaymentFold() {}
}
