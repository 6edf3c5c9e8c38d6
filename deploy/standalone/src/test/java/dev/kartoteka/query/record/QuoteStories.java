package dev.kartoteka.query.record;

import dev.kartoteka.query.approval.Approval;
import dev.kartoteka.query.approvalrule.ApprovalRule;
import dev.kartoteka.query.discountlimit.DiscountLimit;
import dev.kartoteka.query.pricelist.PriceList;
import dev.kartoteka.query.quote.Quote;
import dev.kartoteka.query.record.ReadModelLaws.Question;
import dev.kartoteka.query.taxrate.TaxRate;
import dev.kartoteka.shared.approval.ApprovalDelegated;
import dev.kartoteka.shared.approval.ApprovalGranted;
import dev.kartoteka.shared.approval.ApprovalRejected;
import dev.kartoteka.shared.approval.ApprovalRequested;
import dev.kartoteka.shared.approval.ApprovalStepApproved;
import dev.kartoteka.shared.approval.ApprovalWithdrawn;
import dev.kartoteka.shared.approvalrule.ApprovalRuleChanged;
import dev.kartoteka.shared.approvalrule.ApprovalRuleCreated;
import dev.kartoteka.shared.approvalrule.ApprovalRuleRetired;
import dev.kartoteka.shared.approvalrule.ApprovalStep;
import dev.kartoteka.shared.discountlimit.DiscountLimitChanged;
import dev.kartoteka.shared.discountlimit.DiscountLimitCreated;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.pricelist.PriceListCreated;
import dev.kartoteka.shared.pricelist.PriceListPriceRemoved;
import dev.kartoteka.shared.pricelist.PriceListPriceSet;
import dev.kartoteka.shared.pricelist.PriceListRetired;
import dev.kartoteka.shared.quote.QuoteAccepted;
import dev.kartoteka.shared.quote.QuoteApproved;
import dev.kartoteka.shared.quote.QuoteCost;
import dev.kartoteka.shared.quote.QuoteDeclined;
import dev.kartoteka.shared.quote.QuoteDrafted;
import dev.kartoteka.shared.quote.QuoteExpired;
import dev.kartoteka.shared.quote.QuoteReturned;
import dev.kartoteka.shared.quote.QuoteRevised;
import dev.kartoteka.shared.quote.QuoteSent;
import dev.kartoteka.shared.quote.QuoteSubmitted;
import dev.kartoteka.shared.sale.LineItem;
import dev.kartoteka.shared.taxrate.TaxRateCreated;
import dev.kartoteka.shared.taxrate.TaxRateSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The catalogue, quotes and approvals: any event may follow any other, as far as their folds are concerned. */
final class QuoteStories {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 29);
    private static final BigDecimal TOTAL = new BigDecimal("120.00");

    /** Long enough that no story comes to its end. */
    private static final List<ApprovalStep> STEPS =
            Collections.nCopies(100, new ApprovalStep(List.of("employee-1"), "MANAGER"));

    static final Question<PriceList> PRICE_LIST = new Question<>("retired", "true", PriceList::retired);
    static final Question<TaxRate> TAX_RATE =
            new Question<>("code", "VAT", rate -> rate.code().equals("VAT"));
    static final Question<DiscountLimit> DISCOUNT_LIMIT =
            new Question<>("role", "REP", limit -> limit.role().equals("REP"));
    static final Question<ApprovalRule> APPROVAL_RULE = new Question<>("retired", "true", ApprovalRule::retired);
    static final Question<Approval> APPROVAL =
            new Question<>("status", "PENDING", approval -> approval.status().equals("PENDING"));
    static final Question<Quote> QUOTE =
            new Question<>("status", "SENT", quote -> quote.status().equals("SENT"));

    private QuoteStories() {}

    static DomainEvent priceList(String id, long sequence, int what) {
        if (sequence == 0) {
            return new PriceListCreated(id, "Wholesale", "EUR", what == 0 ? null : DAY, what < 2 ? null : DAY);
        }
        String product = "product-" + what % 3;
        return switch (what) {
            case 0, 1, 2, 3 -> new PriceListPriceSet(id, product, null, BigDecimal.valueOf(sequence * 100 + what, 2));
            case 4, 5, 6 -> new PriceListPriceRemoved(id, product, TOTAL);
            default -> new PriceListRetired(id);
        };
    }

    static DomainEvent taxRate(String id, long sequence, int what) {
        BigDecimal percent = BigDecimal.valueOf(what * 10L + 5, 1);
        return sequence == 0
                ? new TaxRateCreated(id, "VAT", "Value added", percent, DAY)
                : new TaxRateSet(id, percent, DAY.plusDays(what - 4L));
    }

    static DomainEvent discountLimit(String id, long sequence, int what) {
        BigDecimal percent = BigDecimal.valueOf(sequence * 10 + what, 1);
        return sequence == 0
                ? new DiscountLimitCreated(id, "REP", percent)
                : new DiscountLimitChanged(id, BigDecimal.ONE, percent);
    }

    static DomainEvent approvalRule(String id, long sequence, int what) {
        @Nullable BigDecimal least = what == 0 ? null : TOTAL;
        @Nullable String currency = what == 0 ? null : "EUR";
        List<ApprovalStep> steps = STEPS.subList(0, what + 1);
        if (sequence == 0) {
            return new ApprovalRuleCreated(id, "QUOTE", "Large", least, currency, what < 3 ? null : TOTAL, steps);
        }
        return what == 7
                ? new ApprovalRuleRetired(id)
                : new ApprovalRuleChanged(id, "Large " + sequence, least, currency, what < 3 ? null : TOTAL, steps);
    }

    static DomainEvent approval(String id, long sequence, int what) {
        String paper = "quote-1";
        if (sequence == 0) {
            return new ApprovalRequested(
                    id, "client-1", "QUOTE", paper, "deal-1", List.of("employee-9"), TOTAL, "EUR", TOTAL, STEPS);
        }
        int step = (int) sequence;
        @Nullable String note = what == 0 ? null : "Note " + sequence;
        return switch (what) {
            case 0, 1, 2 -> new ApprovalStepApproved(id, "client-1", "QUOTE", paper, step, "employee-1", note);
            case 3 -> new ApprovalRejected(id, "client-1", "QUOTE", paper, step, "employee-1", note);
            case 4 -> new ApprovalGranted(id, "client-1", "QUOTE", paper);
            case 5 -> new ApprovalWithdrawn(id, "client-1", "QUOTE", paper);
            default -> new ApprovalDelegated(id, "client-1", "QUOTE", paper, step, "employee-1", "employee-" + what);
        };
    }

    static DomainEvent quote(String id, long sequence, int what) {
        String client = "client-1";
        String deal = "deal-1";
        LineItem line = LineItem.priced(
                1, null, "Roof", BigDecimal.valueOf(sequence + 1), TOTAL, BigDecimal.ONE, null, BigDecimal.ZERO, 2);
        List<QuoteCost> costs = what == 0 ? List.of() : List.of(new QuoteCost("Work", BigDecimal.valueOf(what, 2)));
        if (sequence == 0) {
            return new QuoteDrafted(
                    id, client, deal, null, TOTAL, "EUR", DAY, TOTAL, TOTAL, what, List.of(line), costs, null);
        }
        return switch (what) {
            case 0 ->
                new QuoteRevised(
                        id,
                        client,
                        deal,
                        (int) sequence + 1,
                        "pricelist-1",
                        TOTAL,
                        "EUR",
                        null,
                        TOTAL,
                        TOTAL,
                        null,
                        List.of(line, line),
                        costs,
                        "employee-1");
            case 1 -> new QuoteSubmitted(id, client, deal, 1, TOTAL, "EUR", TOTAL, "approval-1", STEPS, List.of());
            case 2 -> new QuoteApproved(id, client, deal, null);
            case 3 -> new QuoteReturned(id, client, deal, "approval-1");
            case 4 -> new QuoteSent(id, client, deal, 1);
            case 5 -> new QuoteAccepted(id, client, deal, 1, TOTAL, "EUR");
            case 6 -> new QuoteDeclined(id, client, deal);
            default -> new QuoteExpired(id, client, deal, DAY, null);
        };
    }
}
