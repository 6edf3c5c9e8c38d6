package dev.kartoteka.command.imports.mapping;

import dev.kartoteka.command.imports.rows.Row;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Rows of a file of sales: rows of one number, or of one customer's day, are one order that was delivered; what came back is
 * taken back from the orders before (ADR 57).
 */
final class Sales implements RowMeaning {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final SaleShape shape;

    Sales(SaleShape shape) {
        this.shape = shape;
    }

    @Override
    public boolean looksAhead() {
        return true;
    }

    @Override
    public Reading begin() {
        return new SalesReading();
    }

    private final class SalesReading implements Reading {

        private final SoldGoods sold = new SoldGoods();

        @Override
        public String group(Row row) {
            return SaleRow.group(row, shape);
        }

        @Override
        public void foresee(Row row) {
            SaleRow sale = SaleRow.of(row, shape);
            if (sale.returned()) {
                sold.expectReturn(sale);
            }
        }

        @Override
        public Meant of(List<Row> rows, IdentityHashMap<Row, Refusal> already) {
            IdentityHashMap<Row, Refusal> refused = new IdentityHashMap<>(already);
            List<SaleRow> sales = new ArrayList<>();
            for (Row row : rows) {
                try {
                    sales.add(SaleRow.of(row, shape));
                } catch (InvalidValue e) {
                    refused.put(row, new Refusal(e.code(), String.valueOf(e.getMessage())));
                } catch (Refusal e) {
                    refused.put(row, e);
                }
            }
            requireOneCustomer(sales, refused);
            if (!refused.isEmpty()) {
                return new Meant(List.of(), withTheOthers(rows, refused));
            }
            String group = group(rows.get(0));
            List<Step> steps = new ArrayList<>();
            List<SaleRow> bought =
                    sales.stream().filter(sale -> !sale.returned()).toList();
            if (!bought.isEmpty()) {
                steps.addAll(order(group, bought));
            }
            List<SaleRow> returned = sales.stream().filter(SaleRow::returned).toList();
            steps.addAll(returns(group, returned, refused));
            return new Meant(steps, refused);
        }

        private List<Step> order(String group, List<SaleRow> bought) {
            String id = RecordIds.of("orders", shape.source(), group);
            Instant time =
                    bought.stream().map(SaleRow::time).min(Instant::compareTo).orElseThrow();
            ObjectNode body = JSON.objectNode();
            body.put(
                    "clientId",
                    RecordIds.of("clients", shape.source(), bought.get(0).customer()));
            ArrayNode lines = body.putArray("lines");
            for (SaleRow sale : bought) {
                for (SaleRow.Part part : sale.parts()) {
                    lines.add(line(sale, part));
                    sold.add(id, lines.size(), sale, part);
                }
            }
            body.put("occurredAt", time.toString());
            ObjectNode delivered = JSON.objectNode().put("occurredAt", time.toString());
            return List.of(
                    new Step("orders", "", id, "create", body, null),
                    new Step("orders", "deliver", id, "deliver", delivered, null));
        }

        private ObjectNode line(SaleRow sale, SaleRow.Part part) {
            ObjectNode line = JSON.objectNode();
            if (sale.product() != null) {
                line.put("productId", RecordIds.of("products", shape.source(), sale.product()));
            }
            if (sale.description() != null) {
                line.put("description", sale.description());
            }
            line.put("quantity", part.quantity());
            line.putObject("unitPrice")
                    .put("amount", part.price().toPlainString())
                    .put("currency", sale.currency());
            return line;
        }

        /** One return for each order that something came back of. */
        private List<Step> returns(String group, List<SaleRow> returned, IdentityHashMap<Row, Refusal> refused) {
            Map<String, TreeMap<Integer, BigDecimal>> byOrder = new LinkedHashMap<>();
            Instant time = Instant.MIN;
            for (SaleRow sale : returned) {
                List<SoldGoods.Taken> taken = sold.takeBack(sale);
                if (taken.isEmpty()) {
                    refused.put(
                            sale.row(),
                            new Refusal(
                                    FailureCode.RETURN_UNMATCHED, "The customer has not bought so many at that price"));
                } else {
                    time = sale.time().isAfter(time) ? sale.time() : time;
                    taken.forEach(part -> byOrder.computeIfAbsent(part.orderId(), id -> new TreeMap<>())
                            .merge(part.number(), part.quantity(), BigDecimal::add));
                }
            }
            List<Step> steps = new ArrayList<>();
            for (Map.Entry<String, TreeMap<Integer, BigDecimal>> order : byOrder.entrySet()) {
                ObjectNode body = JSON.objectNode();
                ArrayNode lines = body.putArray("lines");
                order.getValue()
                        .forEach((number, quantity) ->
                                lines.addObject().put("number", number).put("quantity", quantity));
                body.put("reason", "Returned: " + group.substring(group.indexOf('/') + 1));
                body.put("occurredAt", time.toString());
                steps.add(new Step(
                        "orders", "return-goods", order.getKey(), "return/" + RecordIds.digest(group), body, null));
            }
            return steps;
        }
    }

    private static void requireOneCustomer(List<SaleRow> sales, IdentityHashMap<Row, Refusal> refused) {
        for (SaleRow sale : sales) {
            if (!sale.customer().equals(sales.get(0).customer())) {
                refused.put(
                        sale.row(),
                        new Refusal(FailureCode.INVALID_ROW, "The rows of an order name several customers"));
            }
        }
    }

    /** An order is loaded as a whole or not at all: half of it would be taken for all of it in every later load. */
    private static IdentityHashMap<Row, Refusal> withTheOthers(List<Row> rows, IdentityHashMap<Row, Refusal> refused) {
        IdentityHashMap<Row, Refusal> all = new IdentityHashMap<>(refused);
        for (Row row : rows) {
            all.putIfAbsent(row, new Refusal(FailureCode.ORDER_INCOMPLETE, "Another row of its order is refused"));
        }
        return all;
    }
}
