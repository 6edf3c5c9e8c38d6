package dev.kartoteka.query.graphql;

import com.mongodb.client.model.Filters;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.query.list.Fields;
import dev.kartoteka.query.list.Filter;
import dev.kartoteka.shared.failure.FailureCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Turns a filter input into a condition on the same fields, by the same operators, as in REST. */
final class FilterArgument {

    private static final int MOST_CONDITIONS = 200;

    private final Fields fields;
    private int conditions;

    private FilterArgument(Fields fields) {
        this.fields = fields;
    }

    static Bson condition(Fields fields, Map<String, Object> filter) {
        return new FilterArgument(fields).all(filter, 0);
    }

    private Bson all(Map<String, Object> filter, int depth) {
        Filter.requireShallow(depth);
        List<Bson> all = new ArrayList<>();
        filter.forEach((name, value) -> all.add(
                switch (name) {
                    case "and" -> Filter.and(each(value, depth));
                    case "or" -> or(each(value, depth));
                    case "not" -> Filters.nor(all(object(value), depth + 1));
                    default -> field(name, object(value));
                }));
        return Filter.and(all);
    }

    private List<Bson> each(@Nullable Object value, int depth) {
        List<Bson> each = new ArrayList<>();
        if (value instanceof Collection<?> filters) {
            filters.forEach(filter -> each.add(all(object(filter), depth + 1)));
        }
        if (each.isEmpty()) {
            throw new Refusal(FailureCode.INVALID_FILTER, "and, or need at least one filter");
        }
        return each;
    }

    /** One alternative that excludes nothing makes the whole exclude nothing. */
    private static Bson or(List<Bson> alternatives) {
        return alternatives.stream().allMatch(Filter::isReal) ? Filters.or(alternatives) : Filter.all();
    }

    private Bson field(String name, Map<String, Object> operators) {
        List<Bson> all = new ArrayList<>();
        operators.forEach((operator, value) -> {
            conditions++;
            if (conditions > MOST_CONDITIONS) {
                throw new Refusal(FailureCode.INVALID_FILTER, "At most " + MOST_CONDITIONS + " conditions at once");
            }
            all.add(Filter.condition(fields, name, operator, texts(value)));
        });
        return Filter.and(all);
    }

    private static List<String> texts(@Nullable Object value) {
        if (value instanceof Collection<?> values) {
            return values.stream().map(FilterArgument::text).toList();
        }
        return List.of(text(value));
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            throw new Refusal(FailureCode.INVALID_FILTER, "To ask for what is absent there is {exists: false}");
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    @SuppressWarnings("unchecked") // the schema makes it an input object, whose keys are names
    private static Map<String, Object> object(@Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            return (Map<String, Object>) object;
        }
        throw new Refusal(FailureCode.INVALID_FILTER, "A filter is left out rather than null");
    }
}
