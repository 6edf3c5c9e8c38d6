package dev.kartoteka.command.payment;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.payment.PaymentId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says that it was entered by mistake; the record and its history stay. */
@CommandPath(value = "payments/{id}/reverse", summary = "Reverse a payment entered by mistake", reasonRequired = true)
public record ReversePayment(@TargetAggregateIdentifier PaymentId id) implements PaymentCommand {}
