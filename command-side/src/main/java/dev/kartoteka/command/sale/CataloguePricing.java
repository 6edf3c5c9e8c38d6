package dev.kartoteka.command.sale;

import dev.kartoteka.command.pricelist.ListedPrices;
import dev.kartoteka.command.pricelist.PriceLists;
import dev.kartoteka.command.product.Products;
import dev.kartoteka.command.product.SoldProduct;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.command.taxrate.TaxRates;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.pricelist.PriceListId;
import dev.kartoteka.shared.product.ProductId;
import dev.kartoteka.shared.sale.LineItem;
import dev.kartoteka.shared.sale.Totals;
import dev.kartoteka.shared.value.Money;
import dev.kartoteka.shared.value.Percent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Prices the lines of a paper: by what the line says, else by the price list, else by the product's own price; with the tax of
 * the day. All of it is in one currency: the one that is named, else the list's, else that of the first line.
 */
@Component
public class CataloguePricing {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_DIGITS = 15;
    private static final int DECIMALS_OF_PERCENT = 4;

    private final Products products;
    private final PriceLists priceLists;
    private final TaxRates taxRates;

    CataloguePricing(Products products, PriceLists priceLists, TaxRates taxRates) {
        this.products = products;
        this.priceLists = priceLists;
        this.taxRates = taxRates;
    }

    /** As it is sold on a day, without a list, in the currency of the first line. */
    public PricedLines price(List<LineRequest> lines, LocalDate day) {
        return price(lines, null, null, BigDecimal.ZERO, day);
    }

    /**
     * What was sold, whether or not it is sold still.
     *
     * @param currency null for that of the first line
     * @param day on which rates must be valid
     */
    public PricedLines priceSold(List<LineRequest> lines, @Nullable String currency, LocalDate day) {
        return price(lines, null, currency, BigDecimal.ZERO, day, products::requireKnown);
    }

    /**
     * @param currency null for the list's, or else that of the first line
     * @param discountPercent of the whole paper, 0 for none
     * @param day on which prices and rates must be valid
     */
    public PricedLines price(
            List<LineRequest> lines,
            @Nullable PriceListId priceListId,
            @Nullable String currency,
            BigDecimal discountPercent,
            LocalDate day) {
        return price(
                lines,
                priceListId == null ? null : priceLists.require(priceListId, day),
                currency,
                discountPercent,
                day,
                products::requireForSale);
    }

    private PricedLines price(
            List<LineRequest> lines,
            @Nullable ListedPrices list,
            @Nullable String currency,
            BigDecimal discountPercent,
            LocalDate day,
            Function<ProductId, SoldProduct> catalogued) {
        String agreed = currency(lines.get(0), list, currency, catalogued);
        int scale = Money.scaleOf(agreed);
        List<LineItem> priced = new ArrayList<>();
        BigDecimal greatest = BigDecimal.ZERO;
        for (LineRequest line : lines) {
            SoldProduct product = line.productId() == null ? null : catalogued.apply(line.productId());
            BigDecimal catalogue = product == null ? null : cataloguePrice(line, product, list, agreed);
            BigDecimal price = price(line, catalogue, agreed);
            BigDecimal discount = together(orZero(line.discountPercent()), discountPercent);
            priced.add(LineItem.priced(
                    priced.size() + 1,
                    line.productId() == null ? null : line.productId().value(),
                    line.description() == null ? Objects.requireNonNull(product).name() : line.description(),
                    line.quantity().value(),
                    price,
                    discount,
                    line.taxCode(),
                    line.taxCode() == null ? orZero(line.taxPercent()) : taxRates.require(line.taxCode(), day),
                    scale));
            greatest = greatest.max(against(catalogue, price, discount));
        }
        return new PricedLines(agreed, priced, total(priced), greatest);
    }

    private static BigDecimal orZero(@Nullable Percent percent) {
        return percent == null ? BigDecimal.ZERO : percent.value();
    }

    private static String currency(
            LineRequest first,
            @Nullable ListedPrices list,
            @Nullable String named,
            Function<ProductId, SoldProduct> catalogued) {
        if (list != null && named != null && !named.equals(list.currency())) {
            throw mismatch("The price list is in " + list.currency());
        }
        if (named != null || list != null) {
            return named == null ? Objects.requireNonNull(list).currency() : named;
        }
        return first.unitPrice() == null
                ? catalogued.apply(Objects.requireNonNull(first.productId())).currency()
                : first.unitPrice().currency();
    }

    /** Null when the catalogue has no price in the currency of the paper. */
    private static @Nullable BigDecimal cataloguePrice(
            LineRequest line, SoldProduct product, @Nullable ListedPrices list, String currency) {
        BigDecimal listed = list == null ? null : list.prices().get(String.valueOf(line.productId()));
        if (listed != null) {
            return listed;
        }
        return product.currency().equals(currency) ? product.amount() : null;
    }

    private static BigDecimal price(LineRequest line, @Nullable BigDecimal catalogue, String currency) {
        Money given = line.unitPrice();
        if (given != null && !given.currency().equals(currency)) {
            throw mismatch("The paper is in " + currency);
        }
        BigDecimal price = given == null ? catalogue : given.amount();
        if (price == null) {
            throw new DomainRuleViolated(FailureCode.PRICE_REQUIRED, line.productId() + " has no price in " + currency);
        }
        return price;
    }

    /** One discount after the other: 10 and 10 percent are 19. */
    private static BigDecimal together(BigDecimal one, BigDecimal other) {
        BigDecimal both = one.add(other).subtract(one.multiply(other).divide(HUNDRED));
        return both.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(both.stripTrailingZeros().toPlainString());
    }

    /** A price below the catalogue's is a discount too, under whatever name. */
    private static BigDecimal against(@Nullable BigDecimal catalogue, BigDecimal price, BigDecimal discount) {
        if (catalogue == null || catalogue.signum() == 0 || price.compareTo(catalogue) >= 0) {
            return discount;
        }
        BigDecimal paid =
                price.multiply(HUNDRED.subtract(discount)).divide(catalogue, DECIMALS_OF_PERCENT, RoundingMode.DOWN);
        return HUNDRED.subtract(paid);
    }

    private static BigDecimal total(List<LineItem> lines) {
        Totals totals = Totals.of(lines);
        BigDecimal largest = totals.total().add(totals.discount());
        if (largest.precision() - largest.scale() > MOST_DIGITS) {
            throw new DomainRuleViolated(FailureCode.TOTAL_TOO_LARGE, FailureCode.TOTAL_TOO_LARGE.meaning());
        }
        return totals.total();
    }

    private static DomainRuleViolated mismatch(String detail) {
        return new DomainRuleViolated(FailureCode.CURRENCY_DIFFERS, detail);
    }
}
