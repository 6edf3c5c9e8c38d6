package dev.kartoteka.shared.event;

import dev.kartoteka.shared.approval.ApprovalDelegated;
import dev.kartoteka.shared.approval.ApprovalErased;
import dev.kartoteka.shared.approval.ApprovalGranted;
import dev.kartoteka.shared.approval.ApprovalRejected;
import dev.kartoteka.shared.approval.ApprovalRequested;
import dev.kartoteka.shared.approval.ApprovalStepApproved;
import dev.kartoteka.shared.approval.ApprovalWithdrawn;
import dev.kartoteka.shared.approvalrule.ApprovalRuleChanged;
import dev.kartoteka.shared.approvalrule.ApprovalRuleCreated;
import dev.kartoteka.shared.approvalrule.ApprovalRuleRetired;
import dev.kartoteka.shared.approvalrule.ApprovalStep;
import dev.kartoteka.shared.deal.DealQuoteAccepted;
import dev.kartoteka.shared.discountlimit.DiscountLimitChanged;
import dev.kartoteka.shared.discountlimit.DiscountLimitCreated;
import dev.kartoteka.shared.pricelist.PriceListCreated;
import dev.kartoteka.shared.pricelist.PriceListPriceRemoved;
import dev.kartoteka.shared.pricelist.PriceListPriceSet;
import dev.kartoteka.shared.pricelist.PriceListRetired;
import dev.kartoteka.shared.quote.QuoteAccepted;
import dev.kartoteka.shared.quote.QuoteApproved;
import dev.kartoteka.shared.quote.QuoteCost;
import dev.kartoteka.shared.quote.QuoteDeclined;
import dev.kartoteka.shared.quote.QuoteDrafted;
import dev.kartoteka.shared.quote.QuoteErased;
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
import java.util.List;
import java.util.stream.Stream;

/** The catalogue, quotes and approvals. */
final class EventSamplesOfQuotes {

    private static final String CLIENT = "client-1";
    private static final String DEAL = "deal-1";
    private static final String QUOTE = "quote-1";
    private static final String LIST = "pricelist-1";
    private static final String RULE = "approvalrule-quote-1";
    private static final String APPROVAL = "approval-1";
    private static final String AUTHOR = "employee-1";
    private static final String APPROVER = "employee-2";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 4, 30);
    private static final BigDecimal PRICE = new BigDecimal("12.30");
    private static final BigDecimal TOTAL = new BigDecimal("40.18");
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal TAX = new BigDecimal("21");
    private static final List<ApprovalStep> STEPS =
            List.of(new ApprovalStep(List.of(APPROVER), "MANAGER"), new ApprovalStep(List.of("employee-3"), null));

    private EventSamplesOfQuotes() {}

    static List<DomainEvent> all() {
        return Stream.of(catalogue(), quotes(), approvals())
                .flatMap(List::stream)
                .toList();
    }

    private static List<DomainEvent> catalogue() {
        return List.of(
                new PriceListCreated(LIST, "Wholesale", "EUR", DAY, LATER),
                new PriceListPriceSet(LIST, "product-1", TEN, PRICE),
                new PriceListPriceRemoved(LIST, "product-1", PRICE),
                new PriceListRetired(LIST),
                new TaxRateCreated("taxrate-LV-21", "LV-21", "VAT", TAX, DAY),
                new TaxRateSet("taxrate-LV-21", new BigDecimal("22.5"), LATER),
                new DiscountLimitCreated("discountlimit-REP", "REP", TEN),
                new DiscountLimitChanged("discountlimit-REP", TEN, new BigDecimal("12.5")));
    }

    private static List<DomainEvent> quotes() {
        LineItem line = LineItem.priced(1, "product-1", "Roof tile", new BigDecimal("3"), PRICE, TEN, "LV-21", TAX, 2);
        List<QuoteCost> costs = List.of(new QuoteCost("Transport", new BigDecimal("5.00")));
        return List.of(
                new QuoteDrafted(
                        QUOTE, CLIENT, DEAL, LIST, TOTAL, "EUR", LATER, TEN, TEN, 14, List.of(line), costs, AUTHOR),
                new QuoteRevised(
                        QUOTE, CLIENT, DEAL, 2, LIST, TOTAL, "EUR", LATER, TEN, TEN, 21, List.of(line), costs, AUTHOR),
                new QuoteSubmitted(QUOTE, CLIENT, DEAL, 2, TOTAL, "EUR", TEN, APPROVAL, STEPS, List.of(AUTHOR)),
                new QuoteApproved(QUOTE, CLIENT, DEAL, APPROVAL),
                new QuoteReturned(QUOTE, CLIENT, DEAL, APPROVAL),
                new QuoteSent(QUOTE, CLIENT, DEAL, 2),
                new QuoteAccepted(QUOTE, CLIENT, DEAL, 2, TOTAL, "EUR"),
                new DealQuoteAccepted(DEAL, CLIENT, QUOTE, TOTAL, "EUR"),
                new QuoteDeclined(QUOTE, CLIENT, DEAL),
                new QuoteExpired(QUOTE, CLIENT, DEAL, LATER, APPROVAL),
                new QuoteErased(QUOTE, CLIENT, CLIENT));
    }

    private static List<DomainEvent> approvals() {
        return List.of(
                new ApprovalRuleCreated(RULE, "QUOTE", "Large quotes", TOTAL, "EUR", TEN, STEPS),
                new ApprovalRuleChanged(RULE, "Larger quotes", TOTAL, "EUR", TEN, STEPS),
                new ApprovalRuleRetired(RULE),
                new ApprovalRequested(
                        APPROVAL, CLIENT, "QUOTE", QUOTE, DEAL, List.of(AUTHOR), TOTAL, "EUR", TEN, STEPS),
                new ApprovalStepApproved(APPROVAL, CLIENT, "QUOTE", QUOTE, 1, APPROVER, "As Jānis wished"),
                new ApprovalGranted(APPROVAL, CLIENT, "QUOTE", QUOTE),
                new ApprovalRejected(APPROVAL, CLIENT, "QUOTE", QUOTE, 2, APPROVER, "Too much for Jānis"),
                new ApprovalDelegated(APPROVAL, CLIENT, "QUOTE", QUOTE, 1, APPROVER, "employee-3"),
                new ApprovalWithdrawn(APPROVAL, CLIENT, "QUOTE", QUOTE),
                new ApprovalErased(APPROVAL, CLIENT, CLIENT));
    }
}
