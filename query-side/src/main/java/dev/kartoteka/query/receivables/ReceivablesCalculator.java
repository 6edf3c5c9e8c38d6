package dev.kartoteka.query.receivables;

import dev.kartoteka.query.invoice.Invoice;
import dev.kartoteka.query.measure.Amount;
import dev.kartoteka.query.payment.Payment;
import dev.kartoteka.query.receivables.Receivables.Aged;
import dev.kartoteka.query.receivables.Receivables.OfClient;
import dev.kartoteka.query.receivables.Receivables.Overdue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sorts what is owed by age. */
public final class ReceivablesCalculator {

    private static final int AGES = 5;
    private static final int IN_FAVOUR = AGES;

    private ReceivablesCalculator() {}

    /**
     * What is owed at a moment.
     *
     * @param invoices as they were then; those that count nothing are passed over
     * @param payments as they were then; those for an invoice are in its balance and passed over
     */
    public static Receivables calculate(List<Invoice> invoices, List<Payment> payments, Instant asOf) {
        LocalDate day = LocalDate.ofInstant(asOf, ZoneOffset.UTC);
        Map<String, Map<String, BigDecimal[]>> byCurrency = new TreeMap<>();
        for (Invoice invoice : invoices) {
            BigDecimal balance = invoice.balance();
            if (invoice.counts() && balance.signum() != 0) {
                int where =
                        balance.signum() < 0 ? IN_FAVOUR : age(invoice.paper().dueOn(), day);
                add(byCurrency, invoice.paper().currency(), invoice.clientId(), where, balance.abs());
            }
        }
        for (Payment payment : payments) {
            if (payment.invoiceId() == null && payment.left().signum() > 0) {
                add(byCurrency, payment.currency(), payment.clientId(), IN_FAVOUR, payment.left());
            }
        }
        List<OfClient> clients = byCurrency.entrySet().stream()
                .flatMap(currency -> currency.getValue().entrySet().stream()
                        .sorted(Comparator.<Map.Entry<String, BigDecimal[]>, BigDecimal>comparing(
                                        client -> owed(client.getValue()))
                                .reversed()
                                .thenComparing(Map.Entry::getKey))
                        .map(client -> new OfClient(client.getKey(), aged(currency.getKey(), client.getValue()))))
                .toList();
        return new Receivables(
                asOf,
                day,
                byCurrency.entrySet().stream()
                        .map(currency ->
                                aged(currency.getKey(), sum(currency.getValue().values())))
                        .toList(),
                clients,
                overdue(invoices, day));
    }

    private static List<Overdue> overdue(List<Invoice> invoices, LocalDate day) {
        return invoices.stream()
                .filter(invoice -> invoice.counts() && invoice.balance().signum() > 0)
                .filter(invoice -> invoice.paper().dueOn().isBefore(day))
                .sorted(Comparator.comparing(
                                (Invoice invoice) -> invoice.paper().dueOn())
                        .thenComparing(Invoice::id))
                .map(invoice -> new Overdue(
                        invoice.id(),
                        invoice.paper().label(),
                        invoice.clientId(),
                        invoice.paper().dueOn(),
                        ChronoUnit.DAYS.between(invoice.paper().dueOn(), day),
                        Amount.of(invoice.balance(), invoice.paper().currency())))
                .toList();
    }

    /** 0 for what is not due, then 1 to 30 days, 31 to 60, 61 to 90, and more. */
    static int age(LocalDate dueOn, LocalDate day) {
        long days = ChronoUnit.DAYS.between(dueOn, day);
        return days <= 0 ? 0 : (int) Math.min(AGES - 1L, (days + 29) / 30);
    }

    private static void add(
            Map<String, Map<String, BigDecimal[]>> byCurrency,
            String currency,
            String clientId,
            int where,
            BigDecimal amount) {
        BigDecimal[] sums = byCurrency
                .computeIfAbsent(currency, unused -> new TreeMap<>())
                .computeIfAbsent(clientId, unused -> zeros());
        sums[where] = sums[where].add(amount);
    }

    private static BigDecimal[] zeros() {
        BigDecimal[] zeros = new BigDecimal[AGES + 1];
        Arrays.fill(zeros, BigDecimal.ZERO);
        return zeros;
    }

    private static BigDecimal[] sum(Iterable<BigDecimal[]> parts) {
        BigDecimal[] sums = zeros();
        for (BigDecimal[] part : parts) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] = sums[i].add(part[i]);
            }
        }
        return sums;
    }

    private static BigDecimal owed(BigDecimal[] sums) {
        return Arrays.stream(sums).limit(AGES).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Aged aged(String currency, BigDecimal[] sums) {
        return new Aged(
                currency,
                Amount.of(owed(sums), currency),
                Amount.of(sums[0], currency),
                Amount.of(sums[1], currency),
                Amount.of(sums[2], currency),
                Amount.of(sums[3], currency),
                Amount.of(sums[4], currency),
                Amount.of(sums[IN_FAVOUR], currency));
    }
}
