package dev.kartoteka.query.list;

import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.shared.failure.FailureCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of a list from a URL; what is not known is refused. */
public final class ListParameters {

    private static final Pattern FILTER = Pattern.compile("filter\\[([^\\]]*)](?:\\[([^\\]]*)])?");
    private static final Set<String> KNOWN = Set.of("limit", "cursor", "sort", "total", "asOf", "basis");

    private ListParameters() {}

    public static ListQuery parse(Fields fields, Map<String, String[]> parameters) {
        List<Bson> conditions = new ArrayList<>();
        parameters.forEach((name, values) -> {
            Matcher filter = FILTER.matcher(name);
            if (filter.matches()) {
                String operator = filter.group(2) == null ? "eq" : filter.group(2);
                for (String value : values) {
                    conditions.add(Filter.condition(fields, filter.group(1), operator, value));
                }
            } else if (!KNOWN.contains(name)) {
                throw new Refusal(
                        FailureCode.INVALID_PARAMETER,
                        "An unknown parameter; there are filter[field][op], "
                                + "sort, limit, cursor, total, asOf, basis");
            }
        });
        String sort = Parameters.single(parameters, "sort");
        return new ListQuery(
                Filter.and(conditions),
                sort == null ? Order.byIdentifier(fields) : Order.parse(fields, sort),
                Parameters.limit(parameters),
                Parameters.single(parameters, "cursor"),
                Parameters.flag(parameters, "total"),
                asOf(parameters));
    }

    public static @Nullable AsOf asOf(Map<String, String[]> parameters) {
        return Parameters.asOf(Parameters.single(parameters, "asOf"), Parameters.single(parameters, "basis"));
    }
}
