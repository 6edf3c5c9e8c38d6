package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.command.imports.mapping.BuiltInMappings;
import dev.kartoteka.command.imports.mapping.RecordIds;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Files of customer, day, quantity and amount, as CDNOW's is: what reports say of the orders is what the files said. */
@ExtendWith(RunningSystem.class)
class ImportedSalesIT {

    private static final int ROWS = 600;
    private static final int CUSTOMERS = 150;
    private static final String COLUMNS = "customer,date,quantity,amount,currency\n";

    private final Random random = new Random(20_250_301);
    private final Api api;
    private final String run = Api.unique();
    private final String mapping =
            BuiltInMappings.yaml("transactions").orElseThrow().replace("source: transactions", "source: s-" + run);

    private final Map<String, BigDecimal> byMonth = new TreeMap<>();
    private final Map<String, BigDecimal> byCustomer = new HashMap<>();
    private final Map<String, BigDecimal> paid = new HashMap<>();
    private final Set<String> days = new HashSet<>();

    ImportedSalesIT(Api api) {
        this.api = api;
    }

    @Test
    void addUpInReportsToWhatTheFilesSay() {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("sales.csv", sales().getBytes(StandardCharsets.UTF_8));
        files.put("payments.csv", payments().getBytes(StandardCharsets.UTF_8));

        JsonNode loaded = api.awaitImport(api.upload(mapping, files), Duration.ofMinutes(5));

        assertThat(Figures.of(loaded, "rowsRead", "applied", "rejected"))
                .isEqualTo(ROWS + paid.size() + " " + (ROWS + paid.size()) + " 0");
        api.readWhen(
                "/orders?limit=1&total=true&filter[currency]=NOK",
                list -> list.at("/page/total").asInt() == days.size());
        JsonNode report = api.read("/reports/ordered?by=period&unit=month&from=1991-01-01&to=1992-01-01");
        assertThat(sums(report, "net")).isEqualTo(byMonth);
        int orders = 0;
        for (JsonNode row : report.get("rows")) {
            orders += row.get("orders").asInt();
        }
        assertThat(orders).isEqualTo(days.size());
        assertThat(sums(api.read("/reports/ordered?by=client&from=1991-01-01&to=1992-01-01"), "net"))
                .isEqualTo(byCustomer);
        Map<String, BigDecimal> settled = sums(
                api.readWhen(
                        "/reports/settled?by=client&from=1991-01-01&to=1992-01-01",
                        read -> sums(read, "paid").size() == paid.size()),
                "paid");
        assertThat(settled).isEqualTo(paid);
    }

    /** What a customer bought on one day is an order, of one or several rows. */
    private String sales() {
        StringBuilder rows = new StringBuilder(COLUMNS);
        for (int i = 0; i < ROWS; i++) {
            String customer = "c" + random.nextInt(CUSTOMERS);
            LocalDate day = LocalDate.parse("1991-01-01").plusDays(random.nextInt(365));
            BigDecimal amount = BigDecimal.valueOf(1 + random.nextInt(20_000), 2);
            rows.append(customer)
                    .append(',')
                    .append(day)
                    .append(',')
                    .append(1 + random.nextInt(7))
                    .append(',')
                    .append(amount)
                    .append(",NOK\n");
            byMonth.merge(day.toString().substring(0, "1991-01".length()), amount, BigDecimal::add);
            byCustomer.merge(client(customer), amount, BigDecimal::add);
            days.add(customer + day);
        }
        return rows.toString();
    }

    private String payments() {
        StringBuilder rows = new StringBuilder("payment,customer,date,amount,currency\n");
        for (int i = 0; i < CUSTOMERS; i += 10) {
            BigDecimal amount = BigDecimal.valueOf(100 + i, 2);
            rows.append("p")
                    .append(i)
                    .append(",c")
                    .append(i)
                    .append(",1991-12-30,")
                    .append(amount)
                    .append(",NOK\n");
            paid.put(client("c" + i), amount);
        }
        return rows.toString();
    }

    private String client(String customer) {
        return RecordIds.of("clients", "s-" + run, customer);
    }

    private static Map<String, BigDecimal> sums(JsonNode report, String field) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (JsonNode row : report.get("rows")) {
            BigDecimal amount = new BigDecimal(row.at("/" + field + "/amount").asString("0"));
            if (row.get("currency").asString("").equals("NOK") && amount.signum() != 0) {
                sums.put(row.get("key").asString(), amount);
            }
        }
        return sums;
    }
}
