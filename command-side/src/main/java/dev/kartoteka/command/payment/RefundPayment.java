package dev.kartoteka.command.payment;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.payment.PaymentId;
import dev.kartoteka.shared.value.Money;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Gives a part of it, or all that is left, back to the client. */
@CommandPath(value = "payments/{id}/refund", summary = "Give a payment back", reasonRequired = true)
public record RefundPayment(@TargetAggregateIdentifier PaymentId id, Money amount) implements PaymentCommand {

    public RefundPayment {
        ReceivePayment.requireSome(amount);
    }
}
