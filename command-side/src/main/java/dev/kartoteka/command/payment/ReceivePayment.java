package dev.kartoteka.command.payment;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import dev.kartoteka.shared.invoice.InvoiceId;
import dev.kartoteka.shared.payment.PaymentId;
import dev.kartoteka.shared.value.CalendarDay;
import dev.kartoteka.shared.value.Money;
import dev.kartoteka.shared.value.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Says that money came in.
 *
 * @param invoiceId what it is for; null for a payment on account, and then the client is needed
 * @param amount more than 0; more than is owed becomes a balance in the client's favour
 * @param receivedOn the day of the bank or till, in UTC; null for today
 * @param method null for TRANSFER
 * @param reference what the payer or the bank wrote
 */
@CommandPath(value = "payments", summary = "Receive a payment")
public record ReceivePayment(
        @TargetAggregateIdentifier PaymentId id,
        @Nullable InvoiceId invoiceId,
        @Nullable ClientId clientId,
        Money amount,
        @Nullable CalendarDay receivedOn,
        @Nullable PaymentMethod method,
        @Nullable String reference)
        implements PaymentCommand {

    public ReceivePayment {
        if (invoiceId == null && clientId == null) {
            throw new InvalidValue(FailureCode.MISSING_FIELD, "invoiceId or clientId must be given");
        }
        requireSome(amount);
        reference = reference == null ? null : Text.line(reference, 200);
    }

    static void requireSome(Money amount) {
        if (amount.amount().signum() == 0) {
            throw new InvalidValue(FailureCode.AMOUNT_ZERO, "An amount of more than 0 is wanted");
        }
    }
}
