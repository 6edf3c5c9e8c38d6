package dev.kartoteka.command.invoice;

import dev.kartoteka.command.endpoint.Command;
import dev.kartoteka.shared.invoice.InvoiceId;

/** What may be done with an invoice. */
interface InvoiceCommand extends Command {
    @Override
    InvoiceId id();
}
