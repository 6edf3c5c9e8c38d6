package dev.kartoteka.command.invoice;

import dev.kartoteka.shared.invoice.InvoiceId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Tells the record that its personal data are gone. Sent by the erasure of a person, once the key is destroyed. */
public record EraseInvoice(@TargetAggregateIdentifier InvoiceId id, String personId) {}
