package dev.kartoteka.shared.invoice;

import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.sale.LineItem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A client was told what to pay, or what need not be paid. What it says stands for ever.
 *
 * @param kind INVOICE or CREDIT_NOTE
 * @param series in which it is numbered
 * @param year of {@code issuedOn}, with which the series begins anew
 * @param number in the series and year, from 1, without gaps
 * @param label as people write the number, such as {@code INV-2026-000017}
 * @param ownerId who was responsible for the sale then: the deal's owner, or the client's where there is no deal; null for nobody
 * @param creditOf the invoice that a credit note takes back, or a part of it
 * @param net of the lines, after discount and before tax
 */
@Revision("1")
public record InvoiceIssued(
        String invoiceId,
        String kind,
        String series,
        int year,
        long number,
        String label,
        @DataSubject String clientId,
        @Nullable String orderId,
        @Nullable String dealId,
        @Nullable String ownerId,
        @Nullable String creditOf,
        String currency,
        LocalDate issuedOn,
        LocalDate dueOn,
        List<LineItem> lines,
        BigDecimal discount,
        BigDecimal net,
        BigDecimal tax,
        BigDecimal total)
        implements InvoiceEvent {}
