package dev.kartoteka.query.invoiced;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import dev.kartoteka.query.invoice.Invoice;
import dev.kartoteka.query.invoiced.Invoiced.Row;
import dev.kartoteka.query.measure.Amount;
import dev.kartoteka.shared.sale.LineItem;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Adds up the lines of invoices, and takes those of credit notes off. */
public final class InvoicedCalculator {

    private InvoicedCalculator() {}

    /** Rows by what the function says of an invoice and a line. */
    static List<Row> rows(List<Invoice> invoices, Function<Invoice, Function<LineItem, @Nullable String>> keyOf) {
        Map<Key, Sum> sums = new HashMap<>();
        for (Invoice invoice : invoices) {
            if (invoice.status().equals(Invoice.VOIDED)) {
                continue;
            }
            Function<LineItem, @Nullable String> keys = keyOf.apply(invoice);
            for (LineItem line : invoice.paper().lines()) {
                sums.computeIfAbsent(new Key(keys.apply(line), invoice.paper().currency()), unused -> new Sum())
                        .add(invoice, line);
            }
        }
        return sums.entrySet().stream()
                .map(entry -> entry.getValue().row(entry.getKey()))
                .sorted(comparing(Row::key, nullsLast(naturalOrder())).thenComparing(Row::currency))
                .toList();
    }

    private record Key(@Nullable String key, String currency) {}

    private static final class Sum {

        private final Set<String> invoices = new HashSet<>();
        private final Set<String> creditNotes = new HashSet<>();
        private BigDecimal discount = BigDecimal.ZERO;
        private BigDecimal net = BigDecimal.ZERO;
        private BigDecimal tax = BigDecimal.ZERO;

        void add(Invoice invoice, LineItem line) {
            (invoice.paper().kind().equals(Invoice.INVOICE) ? invoices : creditNotes).add(invoice.id());
            discount = discount.add(invoice.signed(line.discount()));
            net = net.add(invoice.signed(line.net()));
            tax = tax.add(invoice.signed(line.tax()));
        }

        Row row(Key key) {
            return new Row(
                    key.key(),
                    key.currency(),
                    invoices.size(),
                    creditNotes.size(),
                    Amount.of(discount, key.currency()),
                    Amount.of(net, key.currency()),
                    Amount.of(tax, key.currency()),
                    Amount.of(net.add(tax), key.currency()));
        }
    }
}
