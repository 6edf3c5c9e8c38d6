package dev.kartoteka.command.payment;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import dev.kartoteka.shared.invoice.InvoiceId;
import dev.kartoteka.shared.invoice.InvoiceLabel;
import dev.kartoteka.shared.payment.PaymentId;
import dev.kartoteka.shared.value.CalendarDay;
import dev.kartoteka.shared.value.Money;
import dev.kartoteka.shared.value.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Says that money came in.
 *
 * @param invoiceId what it is for; without it and a label it is a payment on account, and then the client is needed
 * @param invoiceLabel the same by what stands on the invoice, such as INV-2026-000017
 * @param amount more than 0; more than is owed becomes a balance in the client's favour
 * @param receivedOn the day of the bank or till, in UTC; null for today
 * @param method null for TRANSFER
 * @param reference what the payer or the bank wrote
 */
@CommandPath(value = "payments", summary = "Receive a payment")
public record ReceivePayment(
        @TargetAggregateIdentifier PaymentId id,
        @Nullable InvoiceId invoiceId,
        @Nullable InvoiceLabel invoiceLabel,
        @Nullable ClientId clientId,
        Money amount,
        @Nullable CalendarDay receivedOn,
        @Nullable PaymentMethod method,
        @Nullable String reference)
        implements PaymentCommand {

    public ReceivePayment {
        if (invoiceId != null && invoiceLabel != null) {
            throw new InvalidValue(FailureCode.INVALID_VALUE, "invoiceId and invoiceLabel say the same; one is enough");
        }
        if (invoiceId == null && invoiceLabel == null && clientId == null) {
            throw new InvalidValue(FailureCode.MISSING_FIELD, "invoiceId, invoiceLabel or clientId must be given");
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
