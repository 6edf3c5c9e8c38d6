package dev.kartoteka.query.list;

import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.shared.failure.FailureCode;
import java.util.ArrayList;
import java.util.List;

/** One key of an order of a list. */
public record Order(Field field, boolean ascending) {

    private static final int MOST_KEYS = 3;

    /** Reads {@code -amount,title}; the identifier is always the last key, so that the order is one. */
    public static List<Order> parse(Fields fields, String text) {
        List<Order> orders = new ArrayList<>();
        for (String key : text.split(",", -1)) {
            boolean descending = key.startsWith("-");
            orders.add(new Order(fields.sortable(descending ? key.substring(1) : key), !descending));
        }
        if (orders.size() > MOST_KEYS) {
            throw new Refusal(FailureCode.INVALID_SORT, "At most " + MOST_KEYS + " fields to sort by");
        }
        return withIdentifier(fields, orders);
    }

    public static List<Order> byIdentifier(Fields fields) {
        return withIdentifier(fields, List.of());
    }

    private static List<Order> withIdentifier(Fields fields, List<Order> orders) {
        List<Order> all = new ArrayList<>(orders);
        if (all.stream().noneMatch(order -> order.field().name().equals("id"))) {
            boolean ascending = all.isEmpty() || all.get(all.size() - 1).ascending();
            all.add(new Order(fields.sortable("id"), ascending));
        }
        return List.copyOf(all);
    }
}
