package dev.kartoteka.command.invoice;

import dev.kartoteka.shared.sale.LineItem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an invoice will say, all but its number. */
record InvoiceDraft(
        InvoiceKind kind,
        String clientId,
        @Nullable String orderId,
        @Nullable String dealId,
        @Nullable String ownerId,
        @Nullable String creditOf,
        String currency,
        LocalDate issuedOn,
        LocalDate dueOn,
        List<LineItem> lines,
        String series) {}
