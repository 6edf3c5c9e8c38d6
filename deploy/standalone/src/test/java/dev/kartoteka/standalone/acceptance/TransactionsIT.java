package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.command.imports.mapping.BuiltInMappings;
import dev.kartoteka.command.imports.mapping.RecordIds;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Files of products, sales and payments as tills and shops write them. */
@ExtendWith(RunningSystem.class)
class TransactionsIT {

    private static final Path SAMPLE = Path.of("../../docs/transactions");

    private final Api api;
    // the built-in mapping, so that each run of the test has clients of its own
    private final String mapping = BuiltInMappings.yaml("transactions")
            .orElseThrow()
            .replace("source: transactions", "source: t-" + Api.unique());

    TransactionsIT(Api api) {
        this.api = api;
    }

    @Test
    void ordersReturnsAndPaymentsComeOfTheirRowsOnce() throws IOException {
        JsonNode first = load();

        assertThat(Figures.of(first, "rowsRead", "applied", "unchanged", "ignored", "rejected"))
                .isEqualTo("21 15 0 0 6");
        JsonNode rejects = api.getFromCommands("/imports/" + first.get("id").asString() + "/rejects")
                .body();
        Map<String, String> told = new TreeMap<>();
        rejects.get("data")
                .forEach(row -> told.put(
                        row.get("file").asString() + " " + row.get("line").asString(),
                        row.get("code").asString()));
        assertThat(told)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "sales.csv 7", "PRODUCT_UNKNOWN", // the order's other row went with it
                        "sales.csv 8", "PRODUCT_UNKNOWN",
                        "sales.csv 9", "ORDER_INCOMPLETE",
                        "sales.csv 10", "INVALID_VALUE",
                        "sales.csv 11", "RETURN_UNMATCHED",
                        "payments.csv 4", "AMOUNT_ZERO"));

        JsonNode anna = card("anna", 2);
        assertThat(Figures.of(anna.at("/purchases"), "count")).isEqualTo("2");
        assertThat(anna.at("/purchases/amounts")).hasToString("[{\"amount\":\"65.40\",\"currency\":\"EUR\"}]");
        assertThat(card("dora", 1).at("/purchases/amounts/0/amount").asString())
                .as("28.13 for two, and 11.77 twice, of which one came back")
                .isEqualTo("39.90");
        JsonNode payments =
                api.readWhen("/payments?filter[clientId]=" + anna.get("id").asString(), list -> !list.get("data")
                        .isEmpty());
        assertThat(payments.at("/data/0/amount/amount").asString()).isEqualTo("43.90");
        assertThat(payments.at("/data/0/receivedOn").asString()).isEqualTo("2025-03-04");

        JsonNode again = load();
        assertThat(Figures.of(again, "rowsRead", "applied", "unchanged", "rejected", "commandsSent"))
                .isEqualTo("21 0 15 6 0");
    }

    /** The whole history of 23,570 customers; their number, days, CDs and dollars are those of the file. */
    @Test
    @Tag("data-set")
    void realPurchasesComeBackToTheCent() {
        JsonNode loaded = SharedData.load(api, "cdnow");
        assertThat(Figures.of(loaded, "rowsRead", "rejected")).isEqualTo("69659 0");

        JsonNode sales = api.readWhen(
                "/orders?total=true&limit=1&filter[currency]=USD&filter[placedAt][lt]=1999-01-01T00:00:00Z",
                list -> list.at("/page/total").asLong() == 67_591,
                Duration.ofMinutes(15));
        assertThat(sales.get("data")).hasSize(1);
        BigDecimal reported = BigDecimal.ZERO;
        for (JsonNode row : api.read("/reports/ordered?by=period&unit=year&from=1997-01-01&to=1999-01-01")
                .get("rows")) {
            reported = reported.add(new BigDecimal(row.at("/net/amount").asString()));
        }
        assertThat(reported).isEqualByComparingTo("2500315.63");
        JsonNode again = SharedData.load(api, "cdnow");
        assertThat(Figures.of(again, "applied", "rejected", "commandsSent")).isEqualTo("0 0 0");
    }

    private JsonNode load() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (String name : new String[] {"products.csv", "sales.csv", "purchases.csv", "payments.csv"}) {
            files.put(name, Files.readAllBytes(SAMPLE.resolve(name)));
        }
        return api.awaitImport(api.upload(mapping, files), Duration.ofMinutes(2));
    }

    /** The card of a customer of the file, once so many orders are on it. */
    private JsonNode card(String customer, int orders) {
        String source = mapping.replaceAll("(?s).*source: (t-\\S+).*", "$1");
        String found = RecordIds.of("clients", source, customer);
        return api.readWhen(
                "/clients/" + found, card -> card.at("/purchases/count").asInt() == orders);
    }
}
