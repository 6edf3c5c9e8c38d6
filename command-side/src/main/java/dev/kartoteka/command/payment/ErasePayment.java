package dev.kartoteka.command.payment;

import dev.kartoteka.shared.payment.PaymentId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Tells the record that its personal data are gone. Sent by the erasure of a person, once the key is destroyed. */
public record ErasePayment(@TargetAggregateIdentifier PaymentId id, String personId) {}
