package dev.kartoteka.query.quote;

import dev.kartoteka.query.record.NamesRecords;
import dev.kartoteka.query.record.OfClients;
import dev.kartoteka.query.sale.SaleLine;
import dev.kartoteka.query.sale.SignedMoney;
import dev.kartoteka.query.sale.Sums;
import dev.kartoteka.shared.value.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A quote after an event: what its last version says, and all the versions there were.
 *
 * @param status DRAFT, REVISED, SUBMITTED, APPROVED, SENT, ACCEPTED, DECLINED or EXPIRED
 * @param versionNumber of the last version
 * @param approvalId that it waits for, or that it was approved or returned by
 * @param closedAt when it was accepted, declined or expired
 * @param versions oldest first; the last one is what the quote says
 */
public record Quote(
        String id,
        String clientId,
        @Nullable String dealId,
        String status,
        int versionNumber,
        @Nullable String approvalId,
        Instant draftedAt,
        @Nullable Instant sentAt,
        @Nullable Instant closedAt,
        @Nullable String authorId,
        String currency,
        @Nullable String priceListId,
        @Nullable LocalDate validUntil,
        BigDecimal discountPercent,
        BigDecimal greatestDiscount,
        @Nullable Integer leadTimeDays,
        List<SaleLine> lines,
        Sums totals,
        List<CostItem> costs,
        Money cost,
        SignedMoney margin,
        @Nullable BigDecimal marginPercent,
        List<QuoteVersion> versions)
        implements NamesRecords<Quote>, OfClients {

    @Override
    public List<String> clientIds() {
        return List.of(clientId);
    }

    @Override
    public List<String> namedRecords() {
        return dealId == null ? List.of() : List.of(dealId);
    }

    @Override
    public Quote namingOnly(Predicate<String> records) {
        return dealId == null || records.test(dealId)
                ? this
                : of(id, clientId, null, status, approvalId, draftedAt, sentAt, closedAt, versions);
    }

    static Quote of(
            String id,
            String clientId,
            @Nullable String dealId,
            String status,
            @Nullable String approvalId,
            Instant draftedAt,
            @Nullable Instant sentAt,
            @Nullable Instant closedAt,
            List<QuoteVersion> versions) {
        QuoteVersion last = versions.get(versions.size() - 1);
        return new Quote(
                id,
                clientId,
                dealId,
                status,
                last.number(),
                approvalId,
                draftedAt,
                sentAt,
                closedAt,
                last.authorId(),
                last.currency(),
                last.priceListId(),
                last.validUntil(),
                last.discountPercent(),
                last.greatestDiscount(),
                last.leadTimeDays(),
                last.lines(),
                last.totals(),
                last.costs(),
                last.cost(),
                last.margin(),
                last.marginPercent(),
                List.copyOf(versions));
    }

    Quote revised(QuoteVersion version) {
        List<QuoteVersion> more = new ArrayList<>(versions);
        more.add(version);
        return of(id, clientId, dealId, "REVISED", null, draftedAt, null, null, more);
    }

    Quote now(String newStatus, @Nullable String approval) {
        return of(id, clientId, dealId, newStatus, approval, draftedAt, sentAt, closedAt, versions);
    }

    Quote sent(Instant at) {
        return of(id, clientId, dealId, "SENT", approvalId, draftedAt, at, null, versions);
    }

    Quote closed(String outcome, Instant at) {
        return of(id, clientId, dealId, outcome, approvalId, draftedAt, sentAt, at, versions);
    }
}
