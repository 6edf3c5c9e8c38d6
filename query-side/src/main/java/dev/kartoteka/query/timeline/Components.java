package dev.kartoteka.query.timeline;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A record by the names of its components, in their order. An amount takes its currency with it. */
final class Components {

    static final Set<String> MONEY = Set.of("amount", "currency");
    private static final String AMOUNT = "amount";
    private static final String PREVIOUS_AMOUNT = "previousAmount";

    private final Map<String, @Nullable Object> values;

    private Components(Map<String, @Nullable Object> values) {
        this.values = values;
    }

    static Components of(Object event) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            values.put(component.getName(), read(component, event));
        }
        return new Components(values);
    }

    /** Without those that belong to another one. */
    List<String> names() {
        return values.keySet().stream()
                .filter(name -> !name.equals("currency") && !name.equals("previousCurrency"))
                .toList();
    }

    @Nullable
    Object raw(String name) {
        return values.get(name);
    }

    /** As JSON and documents hold it: texts, numbers, booleans, lists, and maps without what is absent. */
    @Nullable
    Object value(String name) {
        Object value = values.get(name);
        if (value instanceof BigDecimal amount && name.equals(AMOUNT)) {
            return money(amount, values.get("currency"));
        }
        if (value instanceof BigDecimal amount && name.equals(PREVIOUS_AMOUNT)) {
            return money(amount, values.get("previousCurrency"));
        }
        return plain(value);
    }

    private static Map<String, Object> money(BigDecimal amount, @Nullable Object currency) {
        return Map.of("amount", amount.toPlainString(), "currency", String.valueOf(currency));
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof LocalDate || value instanceof Instant) {
            return value.toString();
        }
        if (value instanceof List<?> list) {
            List<Object> plain = new ArrayList<>();
            list.forEach(item -> {
                Object inner = plain(item);
                if (inner != null) {
                    plain.add(inner);
                }
            });
            return plain;
        }
        if (value instanceof Record inner) {
            Components parts = of(inner);
            Map<String, Object> plain = new LinkedHashMap<>();
            parts.names().forEach(name -> {
                Object part = parts.value(name);
                if (part != null) {
                    plain.put(name, part);
                }
            });
            return plain;
        }
        return value;
    }

    private static @Nullable Object read(RecordComponent component, Object event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read " + component.getName(), e);
        }
    }
}
