package dev.kartoteka.command.invoice;

import dev.kartoteka.shared.invoice.InvoiceId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says that the last day to pay has gone by. Sent by the clock; the invoice knows whether it is so. */
public record NoteInvoiceFellDue(@TargetAggregateIdentifier InvoiceId id) {}
