package dev.kartoteka.command.payment;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.invoice.InvoiceId;
import dev.kartoteka.shared.payment.PaymentId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Puts what a payment on account has left to an invoice of the same client. */
@CommandPath(value = "payments/{id}/allocate", summary = "Put a payment on account to an invoice")
public record AllocatePayment(@TargetAggregateIdentifier PaymentId id, InvoiceId invoiceId) implements PaymentCommand {}
