package dev.kartoteka.command.order;

import dev.kartoteka.command.product.Offers;
import dev.kartoteka.command.product.Offers.Offer;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.product.ProductId;
import dev.kartoteka.shared.sale.LineItem;
import dev.kartoteka.shared.value.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prices the lines of an order, each with what the catalogue says of its product. */
@Component
class Pricing {

    private final Offers offers;

    Pricing(Offers offers) {
        this.offers = offers;
    }

    Priced of(List<OrderLine> lines) {
        List<LineItem> priced = new ArrayList<>();
        String currency = "";
        for (OrderLine line : lines) {
            ProductId productId = line.productId();
            @Nullable Offer offer = productId == null ? null : offers.require(productId);
            Money price = line.unitPrice() != null
                    ? line.unitPrice()
                    : Objects.requireNonNull(offer).price();
            if (!currency.isEmpty() && !currency.equals(price.currency())) {
                throw new DomainRuleViolated(
                        FailureCode.CURRENCY_DIFFERS, "There are prices in " + currency + " and " + price.currency());
            }
            currency = price.currency();
            String description = line.description() != null
                    ? line.description()
                    : Objects.requireNonNull(offer).name();
            priced.add(LineItem.priced(
                    priced.size() + 1,
                    productId == null ? null : productId.value(),
                    description,
                    line.quantity(),
                    price.amount(),
                    orZero(line.discountPercent()),
                    line.taxCode(),
                    orZero(line.taxPercent()),
                    price.amount().scale()));
        }
        return Priced.of(priced, currency);
    }

    private static BigDecimal orZero(@Nullable BigDecimal percent) {
        return percent == null ? BigDecimal.ZERO : percent;
    }
}
