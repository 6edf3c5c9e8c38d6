package dev.kartoteka.command.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.command.imports.rows.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SalesTest {

    private static final String SALES = "invoice,customer,date,product,quantity,price,currency";
    private static final String PURCHASES = "customer,date,quantity,amount,currency";

    @Test
    void makesOneOrderOfTheRowsOfAnInvoiceWhereverTheyStand() {
        List<MappedRow> mapped = map(
                SALES,
                "1,anna,2026-01-02,cup,2,3.50,EUR",
                "2,bert,2026-01-02,cup,1,3.50,EUR",
                "1,anna,2026-01-02,pot,1,9.00,EUR");

        assertThat(mapped).hasSize(2);
        assertThat(lines(mapped.get(0))).containsExactly("1 3.50");
        assertThat(lines(mapped.get(1))).containsExactly("2 3.50", "1 9.00");
        assertThat(mapped.get(1).rows()).extracting(Row::line).containsExactly(2L, 4L);
        assertThat(mapped.get(1).steps()).extracting(Step::verb).containsExactly("", "deliver");
    }

    @Test
    void makesOneOrderOfACustomersDayAndKeepsEqualRows() {
        List<MappedRow> mapped = map(
                PURCHASES,
                "anna,2026-01-02,1,11.77,usd",
                "anna,2026-01-02,1,11.77,USD",
                "anna,2026-01-03,1,11.77,USD",
                "bert,2026-01-02,2,0,USD");

        assertThat(mapped).hasSize(3);
        assertThat(lines(mapped.get(0))).containsExactly("1 11.77", "1 11.77");
        assertThat(lines(mapped.get(2))).containsExactly("2 0.00");
    }

    @Test
    void refusesAnOrderAsAWholeAndTellsWhichRowIsBad() {
        List<MappedRow> mapped = map(
                SALES,
                "1,anna,2026-01-02,cup,2,3.50,EUR",
                "1,anna,2026-01-02,cup,many,3.50,EUR",
                "2,anna,2026-01-02,cup,1,3.50,EUR",
                "3,anna,2026-01-02,cup,1,3.50,EUR",
                "3,bert,2026-01-02,cup,1,3.50,EUR",
                "1,anna,2026-01-02,cup,0,3.50,EUR");

        assertThat(told(mapped))
                .containsExactly(
                        "5 ORDER_INCOMPLETE",
                        "6 INVALID_ROW",
                        "2 ORDER_INCOMPLETE",
                        "3 INVALID_VALUE",
                        "7 INVALID_VALUE");
        assertThat(mapped.stream().flatMap(one -> one.steps().stream())).hasSize(2);
    }

    @Test
    void takesReturnsFromTheLatestOrdersThatHadItAtThatPrice() {
        List<MappedRow> mapped = map(
                SALES,
                "1,anna,2026-01-02,cup,5,3.50,EUR",
                "2,anna,2026-01-03,cup,2,3.50,EUR",
                "3,anna,2026-01-04,cup,9,3.00,EUR",
                "4,bert,2026-01-04,cup,9,3.50,EUR",
                "C5,anna,2026-01-05,cup,-3,3.50,EUR",
                "6,anna,2026-01-06,cup,-5,3.50,EUR",
                "C7,anna,2026-01-07,cup,4,3.50,EUR");

        assertThat(returns(mapped.get(4))).containsExactly("2: 1x2", "1: 1x1");
        assertThat(told(mapped)).as("only 4 are left").containsExactly("7 RETURN_UNMATCHED");
        assertThat(returns(mapped.get(6))).as("a credit note without a sign").containsExactly("1: 1x4");
    }

    @Test
    void takesNothingBackBeforeItWasSold() {
        assertThat(told(map(SALES, "C1,anna,2026-01-01,cup,-1,3.50,EUR", "2,anna,2026-01-02,cup,1,3.50,EUR")))
                .containsExactly("2 RETURN_UNMATCHED");
        assertThat(told(map(SALES, "2,anna,2026-01-02,cup,1,3.50,EUR", "C1,anna,2026-01-01,cup,-1,3.50,EUR")))
                .containsExactly("3 RETURN_UNMATCHED");
    }

    @Test
    void goesByTheSameIdentifiersInEveryLoad() {
        String[] rows = {"1,anna,2026-01-02,cup,2,3.50,EUR", "C2,anna,2026-01-03,cup,-1,3.50,EUR"};
        assertThat(keys(map(SALES, rows))).isEqualTo(keys(map(SALES, rows))).doesNotHaveDuplicates();
    }

    @Property
    void partsOfARowAddUpToItsAmount(
            @ForAll @IntRange(min = 1, max = 500) int quantity, @ForAll @IntRange(max = 1_000_000) int cents) {
        BigDecimal amount = BigDecimal.valueOf(cents, 2);
        MappedRow order = map(PURCHASES, "anna,2026-01-02," + quantity + "," + amount + ",EUR")
                .get(0);

        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal pieces = BigDecimal.ZERO;
        for (JsonNode line : order.steps().get(0).body().get("lines")) {
            BigDecimal count = line.get("quantity").decimalValue();
            pieces = pieces.add(count);
            sum = sum.add(
                    count.multiply(new BigDecimal(line.at("/unitPrice/amount").stringValue())));
        }
        assertThat(pieces).isEqualByComparingTo(BigDecimal.valueOf(quantity));
        assertThat(sum).isEqualByComparingTo(amount);
    }

    private static List<MappedRow> map(String header, String... rows) {
        List<String> columns = List.of(header.split(",", -1));
        Table table = MappingReader.read(BuiltInMappings.yaml("transactions").orElseThrow())
                .tableFor("f", columns);
        Table.Reading reading = table.begin();
        List<Row> all = new ArrayList<>();
        for (String row : rows) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                cells.put(columns.get(i), row.split(",", -1)[i]);
            }
            all.add(new Row("f", all.size() + 2L, cells, null, null));
        }
        all.forEach(reading::foresee);
        return all.stream().flatMap(row -> reading.map(row).stream()).toList();
    }

    private static List<String> lines(MappedRow order) {
        return order.steps()
                .get(0)
                .body()
                .get("lines")
                .valueStream()
                .map(line -> line.get("quantity").asString() + " "
                        + line.at("/unitPrice/amount").stringValue())
                .toList();
    }

    /** Which order, line and how many. */
    private static List<String> returns(MappedRow credit) {
        Map<String, String> orders = new LinkedHashMap<>();
        for (String number : List.of("1", "2", "3", "4")) {
            orders.put(RecordIds.of("orders", "transactions", "order/" + number), number);
        }
        return credit.steps().stream()
                .map(step -> orders.get(step.id()) + ": " + step.body().at("/lines/0/number") + "x"
                        + step.body().at("/lines/0/quantity"))
                .toList();
    }

    private static List<String> told(List<MappedRow> mapped) {
        return mapped.stream()
                .flatMap(one -> one.refused().stream())
                .map(refused -> refused.row().line() + " " + refused.refusal().code())
                .toList();
    }

    private static List<String> keys(List<MappedRow> mapped) {
        return mapped.stream()
                .flatMap(one -> one.steps().stream())
                .map(step -> step.id() + "/" + step.key())
                .toList();
    }
}
