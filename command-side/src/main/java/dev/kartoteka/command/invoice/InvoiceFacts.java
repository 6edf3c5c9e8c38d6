package dev.kartoteka.command.invoice;

import dev.kartoteka.shared.sale.LineItem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What others need to know of an invoice.
 *
 * @param issuedOn the day of its rates of tax
 * @param credited by credit notes so far
 */
public record InvoiceFacts(
        String clientId,
        @Nullable String orderId,
        @Nullable String dealId,
        @Nullable String ownerId,
        String currency,
        LocalDate issuedOn,
        List<LineItem> lines,
        BigDecimal credited) {}
