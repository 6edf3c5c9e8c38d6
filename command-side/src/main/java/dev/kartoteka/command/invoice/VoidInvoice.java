package dev.kartoteka.command.invoice;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.invoice.InvoiceId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says that it is to be ignored, while nothing is paid on it; its number stays taken. */
@CommandPath(value = "invoices/{id}/void", summary = "Void an invoice or a credit note", reasonRequired = true)
public record VoidInvoice(@TargetAggregateIdentifier InvoiceId id) implements InvoiceCommand {}
