package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.command.imports.mapping.BuiltInMappings;
import dev.kartoteka.command.imports.mapping.RecordIds;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Payments as banks tell of them, by the label of the invoice that they are for. */
@ExtendWith(RunningSystem.class)
class ImportedPaymentsIT {

    private static final String COLUMNS = "payment,invoice,customer,date,amount,currency\n";

    private final Api api;
    private final Papers papers;
    private final String run = Api.unique();
    private final String series = run.toUpperCase(Locale.ROOT);
    private final String client = "client-" + run;
    private final String mapping =
            BuiltInMappings.yaml("transactions").orElseThrow().replace("source: transactions", "source: p-" + run);

    ImportedPaymentsIT(Api api) {
        this.api = api;
        this.papers = new Papers(api);
    }

    @BeforeEach
    void thereIsAClient() {
        api.send(
                "/clients",
                Map.of("id", client, "kind", "ORGANISATION", "name", "A buyer", "occurredAt", "2025-01-01T00:00:00Z"));
    }

    @Test
    void findTheirInvoicesAndWhatIsWrongIsToldRowByRow() {
        Api.Done invoice = invoice("100.00");
        Api.Done voided = invoice("30.00");
        api.send("/invoices/" + voided.id() + "/void", Map.of("reason", "A wrong client"));
        papers.credit(invoice, "10.00"); // CN of this series is another series
        String rows = COLUMNS
                + row("b-1", label(1), "", "2025-03-04", "40.00", "EUR")
                + row("b-2", " " + label(1).toLowerCase(Locale.ROOT) + " ", "x", "2025-03-05", "60.00", "EUR")
                + row("b-3", label(9), "", "2025-03-05", "1.00", "EUR")
                + row("b-4", label(2), "", "2025-03-05", "30.00", "EUR")
                + row("b-5", label(1), "", "2025-03-05", "1.00", "USD")
                + row("b-6", label(1), "", "2025-03-05", "-1.00", "EUR")
                + row("b-7", "1001", "", "2025-03-05", "1.00", "EUR")
                + row("b-8", "", "dora", "2025-03-06", "5.00", "EUR")
                + row("b-9", "", "", "2025-03-06", "5.00", "EUR")
                + row("b-10", label(1), "", "2199-01-01", "5.00", "EUR")
                + row("b-11", label(1), "", "2025-03-06", "5.001", "EUR")
                + row("b-12", label(1), "", "2025-03-06", "", "EUR")
                + row("b-13", label(1), "", "6 March", "5.00", "EUR");

        JsonNode first = load(rows);

        assertThat(Figures.of(first, "rowsRead", "applied", "unchanged", "ignored", "rejected"))
                .isEqualTo("13 3 0 0 10");
        assertThat(rejects(first))
                .isEqualTo(new TreeMap<>(Map.of(
                        4, "INVOICE_UNKNOWN",
                        5, "INVOICE_VOIDED",
                        6, "CURRENCY_DIFFERS",
                        7, "NEGATIVE_AMOUNT",
                        8, "INVALID_VALUE",
                        10, "MISSING_FIELD",
                        11, "OCCURRED_IN_FUTURE",
                        12, "AMOUNT_SCALE_EXCEEDED",
                        13, "MISSING_FIELD",
                        14, "INVALID_TIME")));
        JsonNode paid = papers.invoiceOwing(invoice, "-10.00");
        assertThat(paid.get("payments"))
                .as("what is too much was received all the same, and stands in the client's favour")
                .hasSize(2);
        JsonNode owing = api.readWhen(
                "/receivables?clientId=" + client,
                answer -> answer.at("/totals/0/inFavour/amount").asString("").equals("10.00"));
        assertThat(owing.at("/totals/0/owed/amount").asString()).isEqualTo("0.00");
        JsonNode onAccount = api.readWhen(
                "/payments?filter[clientId]=" + RecordIds.of("clients", "p-" + run, "dora"),
                list -> !list.get("data").isEmpty());
        assertThat(onAccount.at("/data/0/amount/amount").asString()).isEqualTo("5.00");
        assertThat(onAccount.at("/data/0/invoiceId").isNull()).isTrue();

        JsonNode again = load(rows);
        assertThat(Figures.of(again, "applied", "unchanged", "rejected", "commandsSent"))
                .isEqualTo("0 3 10 0");
        assertThat(api.read("/payments?total=true&filter[clientId]=" + client)
                        .at("/page/total")
                        .asLong())
                .isEqualTo(2);
    }

    /** However many are loaded at once, those of one invoice keep the order of the file, or its balance then would be wrong. */
    @Test
    void keepTheirOrderOnOneInvoice() {
        Api.Done invoice = invoice("100.00");
        LocalDate first = LocalDate.parse("2025-03-01");
        String rows = IntStream.range(0, 60)
                .mapToObj(
                        day -> row("b-" + day, label(1), "", first.plusDays(day).toString(), "1.00", "EUR"))
                .collect(Collectors.joining("", COLUMNS, ""));

        assertThat(Figures.of(load(rows), "applied", "rejected")).isEqualTo("60 0");

        papers.invoiceOwing(invoice, "40.00");
        for (int day : new int[] {0, 9, 31, 58}) {
            assertThat(api.read("/invoices/" + invoice.id() + "?asOf=" + first.plusDays(day) + "T12:00:00Z")
                            .at("/balance/amount")
                            .asString())
                    .as("after day " + day)
                    .isEqualTo(99 - day + ".00");
        }
    }

    private Api.Done invoice(String amount) {
        return papers.invoice(
                client,
                amount,
                "series",
                series,
                "issuedOn",
                "2025-02-01",
                "dueOn",
                "2199-01-31", // what is overdue was found so now, and nothing on it can have happened before that
                "occurredAt",
                "2025-02-01T10:00:00Z");
    }

    private String label(int number) {
        return series + "-2025-00000" + number;
    }

    private static String row(String... cells) {
        return String.join(",", cells) + "\n";
    }

    private JsonNode load(String rows) {
        return api.awaitImport(
                api.upload(mapping, Map.of("payments.csv", rows.getBytes(StandardCharsets.UTF_8))),
                Duration.ofMinutes(2));
    }

    private Map<Integer, String> rejects(JsonNode loaded) {
        Map<Integer, String> told = new TreeMap<>();
        api.getFromCommands("/imports/" + loaded.get("id").asString() + "/rejects")
                .body()
                .get("data")
                .forEach(
                        row -> told.put(row.get("line").asInt(), row.get("code").asString()));
        return told;
    }
}
