package dev.kartoteka.query.invoice;

import dev.kartoteka.query.invoice.Invoice.Paper;
import dev.kartoteka.query.measure.Amount;
import dev.kartoteka.query.record.RecordVersion;
import dev.kartoteka.query.sale.SaleLine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invoice or a credit note as REST and GraphQL show it.
 *
 * @param kind INVOICE or CREDIT_NOTE
 * @param label the number as people write it
 * @param number in the series and year, from 1, without gaps
 * @param ownerId who was responsible for the sale when it was issued; null for nobody
 * @param creditOf the invoice that a credit note takes back
 * @param dueOn the last day to pay
 * @param balance what is still to be paid; below 0 when too much was
 * @param status ISSUED, PARTLY_PAID, PAID, OVERDUE or VOIDED; by credit notes as by payments
 * @param version for If-Match
 */
public record InvoiceAnswer(
        String id,
        String kind,
        String label,
        String series,
        int year,
        long number,
        String clientId,
        @Nullable String orderId,
        @Nullable String dealId,
        @Nullable String ownerId,
        @Nullable String creditOf,
        LocalDate issuedOn,
        LocalDate dueOn,
        Instant issuedAt,
        @Nullable String issuedBy,
        List<SaleLine> lines,
        Amount discount,
        Amount net,
        Amount tax,
        Amount total,
        Amount paid,
        Amount credited,
        Amount balance,
        String status,
        List<Settlement> payments,
        List<Settlement> creditNotes,
        long version,
        boolean erased) {

    /** A payment or a credit note, and what it counts for on this invoice. */
    public record Settlement(String id, Amount amount) {}

    public static InvoiceAnswer of(RecordVersion<Invoice> version) {
        Invoice invoice = version.state();
        Paper paper = invoice.paper();
        String currency = paper.currency();
        return new InvoiceAnswer(
                invoice.id(),
                paper.kind(),
                paper.label(),
                paper.series(),
                paper.year(),
                paper.number(),
                invoice.clientId(),
                invoice.orderId(),
                invoice.dealId(),
                paper.ownerId(),
                paper.creditOf(),
                paper.issuedOn(),
                paper.dueOn(),
                invoice.issuedAt(),
                invoice.issuedBy(),
                SaleLine.of(paper.lines(), currency),
                Amount.of(paper.discount(), currency),
                Amount.of(paper.net(), currency),
                Amount.of(paper.tax(), currency),
                Amount.of(paper.total(), currency),
                Amount.of(invoice.paid(), currency),
                Amount.of(invoice.credited(), currency),
                Amount.of(invoice.balance(), currency),
                invoice.status(),
                settlements(invoice.payments(), currency),
                settlements(invoice.creditNotes(), currency),
                version.version(),
                version.erased());
    }

    private static List<Settlement> settlements(List<Invoice.Entry> entries, String currency) {
        return entries.stream()
                .map(entry -> new Settlement(entry.id(), Amount.of(entry.amount(), currency)))
                .toList();
    }
}
