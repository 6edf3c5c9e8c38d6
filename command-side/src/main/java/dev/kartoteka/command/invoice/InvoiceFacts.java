package dev.kartoteka.command.invoice;

import dev.kartoteka.shared.sale.LineItem;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What others need to know of an invoice.
 *
 * @param credited by credit notes so far
 */
public record InvoiceFacts(
        String clientId,
        @Nullable String orderId,
        @Nullable String dealId,
        @Nullable String ownerId,
        String currency,
        List<LineItem> lines,
        BigDecimal credited) {}
