package dev.kartoteka.query.list;

import com.mongodb.client.model.Filters;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.shared.failure.FailureCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/** A condition on a list, built from known fields and typed values only. */
public final class Filter {

    private static final int MOST_VALUES = 200;
    private static final int DEEPEST = 10;

    private Filter() {}

    public static Bson all() {
        return new BsonDocument();
    }

    public static Bson and(List<Bson> conditions) {
        List<Bson> real = conditions.stream().filter(Filter::isReal).toList();
        return real.isEmpty() ? all() : real.size() == 1 ? real.get(0) : Filters.and(real);
    }

    public static boolean isReal(Bson condition) {
        return !(condition instanceof BsonDocument document) || !document.isEmpty();
    }

    /** @param depth of nesting so far, to refuse what never ends */
    public static void requireShallow(int depth) {
        if (depth > DEEPEST) {
            throw new Refusal(FailureCode.INVALID_FILTER, "A filter is at most " + DEEPEST + " levels deep");
        }
    }

    /** One condition as a URL writes it; several values are separated by commas. */
    public static Bson condition(Fields fields, String field, String operator, String value) {
        return condition(fields, field, operator, Arrays.asList(value.split(",", -1)), value);
    }

    public static Bson condition(Fields fields, String field, String operator, List<String> values) {
        return condition(fields, field, operator, values, values.isEmpty() ? "" : values.get(0));
    }

    private static Bson condition(Fields fields, String name, String operator, List<String> values, String value) {
        Field field = fields.filterable(name);
        String path = field.path();
        FieldType type = field.type();
        return switch (operator) {
            case "eq" -> Filters.eq(path, type.parse(value));
            case "ne" -> Filters.ne(path, type.parse(value));
            case "in" -> Filters.in(path, several(type, values));
            case "gt" -> Filters.gt(path, ordered(field, value));
            case "gte" -> Filters.gte(path, ordered(field, value));
            case "lt" -> Filters.lt(path, ordered(field, value));
            case "lte" -> Filters.lte(path, ordered(field, value));
            case "prefix" -> Filters.regex(path, Pattern.compile("^" + literal(textual(field, value)), FLAGS));
            case "contains" -> Filters.regex(path, Pattern.compile(literal(textual(field, value)), FLAGS));
            case "exists" -> (Boolean) FieldType.BOOLEAN.parse(value) ? present(field) : absent(field);
            default ->
                throw new Refusal(
                        FailureCode.INVALID_FILTER,
                        "No such operator; there are eq, ne, in, gt, gte, lt, lte, prefix, contains, exists");
        };
    }

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** Sign by sign, which every dialect of regular expressions reads alike; {@code \Q} is not known to each server. */
    private static String literal(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }

    private static final Pattern SPECIAL = Pattern.compile("[\\\\^$.|?*+()\\[\\]{}]");

    private static Bson present(Field field) {
        return field.type() == FieldType.TEXTS
                ? Filters.and(Filters.ne(field.path(), null), Filters.ne(field.path(), List.of()))
                : Filters.ne(field.path(), null);
    }

    private static Bson absent(Field field) {
        return field.type() == FieldType.TEXTS
                ? Filters.or(Filters.eq(field.path(), null), Filters.eq(field.path(), List.of()))
                : Filters.eq(field.path(), null);
    }

    private static List<Object> several(FieldType type, List<String> values) {
        if (values.size() > MOST_VALUES) {
            throw new Refusal(FailureCode.INVALID_FILTER, "At most " + MOST_VALUES + " values at once");
        }
        List<Object> parsed = new ArrayList<>();
        values.forEach(value -> parsed.add(type.parse(value)));
        return parsed;
    }

    private static Object ordered(Field field, String value) {
        if (field.type() == FieldType.BOOLEAN || field.type() == FieldType.TEXTS) {
            throw new Refusal(FailureCode.INVALID_FILTER, field.name() + " has no order");
        }
        return field.type().parse(value);
    }

    private static String textual(Field field, String value) {
        if (field.type() != FieldType.TEXT && field.type() != FieldType.TEXTS) {
            throw new Refusal(FailureCode.INVALID_FILTER, field.name() + " is not a text");
        }
        return (String) field.type().parse(value);
    }
}
