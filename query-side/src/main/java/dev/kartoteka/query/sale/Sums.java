package dev.kartoteka.query.sale;

import dev.kartoteka.shared.sale.LineItem;
import dev.kartoteka.shared.sale.Totals;
import dev.kartoteka.shared.value.Money;
import java.util.List;

/** What the lines of a paper come to. */
public record Sums(Money discount, Money net, Money tax, Money total) {

    public static Sums of(List<LineItem> lines, String currency) {
        Totals totals = Totals.of(lines);
        return new Sums(
                new Money(totals.discount(), currency),
                new Money(totals.net(), currency),
                new Money(totals.tax(), currency),
                new Money(totals.total(), currency));
    }
}
