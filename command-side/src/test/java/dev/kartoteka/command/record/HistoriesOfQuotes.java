package dev.kartoteka.command.record;

import dev.kartoteka.shared.approval.ApprovalRequested;
import dev.kartoteka.shared.approval.ApprovalStepApproved;
import dev.kartoteka.shared.approvalrule.ApprovalRuleCreated;
import dev.kartoteka.shared.approvalrule.ApprovalStep;
import dev.kartoteka.shared.discountlimit.DiscountLimitCreated;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.pricelist.PriceListCreated;
import dev.kartoteka.shared.pricelist.PriceListPriceSet;
import dev.kartoteka.shared.quote.QuoteCost;
import dev.kartoteka.shared.quote.QuoteDrafted;
import dev.kartoteka.shared.quote.QuoteSubmitted;
import dev.kartoteka.shared.sale.LineItem;
import dev.kartoteka.shared.taxrate.TaxRateCreated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Of the catalogue, quotes and approvals, with nothing left out. */
final class HistoriesOfQuotes {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final BigDecimal TEN = new BigDecimal("10.5");
    private static final BigDecimal PRICE = new BigDecimal("100.25");
    private static final List<ApprovalStep> STEPS =
            List.of(new ApprovalStep(List.of("employee-mia"), "MANAGER"), new ApprovalStep(List.of(), "ADMIN"));
    private static final LineItem LINE = LineItem.priced(1, "product-1", "Roof", TEN, PRICE, TEN, "VAT", TEN, 2);

    static final List<List<DomainEvent>> ALL = List.of(
            List.of(
                    new PriceListCreated("pricelist-1", "Wholesale", "EUR", DAY, DAY),
                    new PriceListPriceSet("pricelist-1", "product-1", null, PRICE)),
            List.of(new TaxRateCreated("taxrate-VAT", "VAT", "VAT", TEN, DAY)),
            List.of(new DiscountLimitCreated("discountlimit-REP", "REP", TEN)),
            List.of(new ApprovalRuleCreated("approvalrule-quote-1", "QUOTE", "Large", PRICE, "EUR", TEN, STEPS)),
            List.of(
                    new ApprovalRequested(
                            "approval-1",
                            "client-acme",
                            "QUOTE",
                            "quote-1",
                            "deal-big",
                            List.of("employee-eve"),
                            PRICE,
                            "EUR",
                            TEN,
                            STEPS),
                    new ApprovalStepApproved("approval-1", "client-acme", "QUOTE", "quote-1", 1, "employee-mia", null)),
            List.of(
                    new QuoteDrafted(
                            "quote-1",
                            "client-acme",
                            "deal-big",
                            "pricelist-1",
                            PRICE,
                            "EUR",
                            DAY,
                            TEN,
                            TEN,
                            14,
                            List.of(LINE),
                            List.of(new QuoteCost("Transport", PRICE)),
                            "employee-eve"),
                    new QuoteSubmitted(
                            "quote-1",
                            "client-acme",
                            "deal-big",
                            1,
                            PRICE,
                            "EUR",
                            TEN,
                            "approval-1",
                            STEPS,
                            List.of("employee-eve"))));

    private HistoriesOfQuotes() {}
}
