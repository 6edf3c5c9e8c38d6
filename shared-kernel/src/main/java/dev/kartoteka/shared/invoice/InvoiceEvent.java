package dev.kartoteka.shared.invoice;

import dev.kartoteka.shared.event.DomainEvent;
import java.util.List;

/**
 * Every event an invoice can publish. Each names its client. Whatever changes what is still owed is in the invoice's own
 * stream, so that two who change it at once meet there.
 */
public sealed interface InvoiceEvent extends DomainEvent
        permits InvoiceIssued,
                InvoicePaid,
                InvoicePaymentTakenBack,
                InvoiceCredited,
                InvoiceCreditTakenBack,
                InvoiceFellDue,
                InvoiceVoided,
                InvoiceErased {

    String invoiceId();

    String clientId();

    @Override
    default String recordId() {
        return invoiceId();
    }

    @Override
    default List<String> aboutClients() {
        return List.of(clientId());
    }
}
