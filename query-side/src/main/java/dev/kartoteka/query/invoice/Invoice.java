package dev.kartoteka.query.invoice;

import dev.kartoteka.query.record.NamesRecords;
import dev.kartoteka.query.record.OfClients;
import dev.kartoteka.shared.sale.LineItem;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An invoice or a credit note as it stands after an event.
 *
 * @param issuedBy who issued it
 * @param payments for it, less what was given back, oldest first
 * @param creditNotes for it that are not voided, oldest first
 * @param balance what is still to be paid; below 0 when too much was; 0 on a credit note and on what is voided
 */
public record Invoice(
        String id,
        String clientId,
        @Nullable String orderId,
        @Nullable String dealId,
        Paper paper,
        Instant issuedAt,
        @Nullable String issuedBy,
        List<Entry> payments,
        List<Entry> creditNotes,
        BigDecimal paid,
        BigDecimal credited,
        BigDecimal balance,
        String status,
        boolean fellDue)
        implements NamesRecords<Invoice>, OfClients {

    public static final String INVOICE = "INVOICE";
    public static final String VOIDED = "VOIDED";

    /**
     * What it said when it was issued, which stands for ever.
     *
     * @param ownerId who was responsible for the sale then; null for nobody
     */
    public record Paper(
            String kind,
            String label,
            String series,
            int year,
            long number,
            @Nullable String ownerId,
            @Nullable String creditOf,
            String currency,
            LocalDate issuedOn,
            LocalDate dueOn,
            List<LineItem> lines,
            BigDecimal discount,
            BigDecimal net,
            BigDecimal tax,
            BigDecimal total) {}

    /** A payment or a credit note, and what it counts for. */
    public record Entry(String id, BigDecimal amount) {}

    /** Whether anything is to be paid, or was paid too much. */
    public boolean counts() {
        return paper.kind().equals(INVOICE) && !status.equals(VOIDED);
    }

    /** Below 0 on a credit note, which lessens what was sold; 0 on what is voided. */
    public BigDecimal signed(BigDecimal amount) {
        if (status.equals(VOIDED)) {
            return BigDecimal.ZERO;
        }
        return paper.kind().equals(INVOICE) ? amount : amount.negate();
    }

    @Override
    public List<String> clientIds() {
        return List.of(clientId);
    }

    @Override
    public List<String> namedRecords() {
        return dealId == null ? List.of() : List.of(dealId);
    }

    @Override
    public Invoice namingOnly(Predicate<String> records) {
        return new Invoice(
                id,
                clientId,
                orderId,
                dealId != null && records.test(dealId) ? dealId : null,
                paper,
                issuedAt,
                issuedBy,
                payments,
                creditNotes,
                paid,
                credited,
                balance,
                status,
                fellDue);
    }
}
