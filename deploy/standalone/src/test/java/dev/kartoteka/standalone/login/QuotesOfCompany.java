package dev.kartoteka.standalone.login;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the company sells by, a quote of everybody's, and one that waits for approval. */
final class QuotesOfCompany {

    static final String PRICE_LIST = "pricelist-company";
    static final String TAX_RATE = "taxrate-STD";
    static final String DISCOUNT_LIMIT = "discountlimit-ANALYST";
    static final String APPROVAL_RULE = "approvalrule-quote-1";

    /** Of Ann's quote, as it is derived from the quote and its version. */
    static final String APPROVAL =
            "approval-" + UUID.nameUUIDFromBytes("quote-of-ann/1/0".getBytes(StandardCharsets.UTF_8));

    private QuotesOfCompany() {}

    static void add(Company company) {
        company.send("/price-lists", Map.of("id", PRICE_LIST, "name", "Wholesale", "currency", "EUR"));
        company.made(TAX_RATE, "/tax-rates", taxRate("STD"));
        company.made(DISCOUNT_LIMIT, "/discount-limits", Map.of("role", "ANALYST", "percent", 1));
        company.made(APPROVAL_RULE, "/approval-rules", rule("QUOTE"));
        for (String owner : Company.OWNERS) {
            company.send(
                    "/quotes",
                    Map.of(
                            "id",
                            "quote-of-" + owner,
                            "dealId",
                            "deal-of-" + owner,
                            "lines",
                            List.of(line()),
                            "discountPercent",
                            owner.equals("ann") ? 99 : 0));
        }
        company.change("quotes", "quote-of-ann", "submit", Map.of());
    }

    static Map<String, Object> taxRate(String code) {
        return Map.of("code", code, "name", "VAT", "percent", 21, "validFrom", "2020-01-01");
    }

    static Map<String, Object> rule(String kind) {
        return Map.of("kind", kind, "name", "Great discounts", "leastDiscount", 99, "steps", List.of(step()));
    }

    static Map<String, Object> step() {
        return Map.of("role", "MANAGER");
    }

    static Map<String, Object> line() {
        return Map.of("description", "Roof", "quantity", 1, "unitPrice", Company.money("10.00"));
    }
}
