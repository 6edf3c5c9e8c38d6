package dev.kartoteka.query.graphql;

import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.list.Fields;
import dev.kartoteka.query.list.Filter;
import dev.kartoteka.query.list.ListQuery;
import dev.kartoteka.query.list.Order;
import dev.kartoteka.query.list.Parameters;
import dev.kartoteka.shared.failure.FailureCode;
import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the arguments that queries share. */
public final class Arguments {

    private Arguments() {}

    /** @return null for now; without a moment the basis does not matter, since now is the same by both clocks */
    public static @Nullable AsOf asOf(DataFetchingEnvironment environment) {
        Instant time = environment.getArgument("asOf");
        if (time == null) {
            return null;
        }
        String basis = environment.getArgument("basis");
        return new AsOf(time, basis == null ? AsOf.Basis.OCCURRED : AsOf.Basis.valueOf(basis));
    }

    public static String id(DataFetchingEnvironment environment) {
        String id = environment.getArgument("id");
        if (id == null) {
            throw new Refusal(FailureCode.MISSING_FIELD, "An id is needed");
        }
        return id;
    }

    /** @return 1 to 500 */
    public static int first(DataFetchingEnvironment environment) {
        Integer first = environment.getArgument("first");
        return Parameters.requireLimit(first == null ? ListQuery.DEFAULT_LIMIT : first);
    }

    /** What a list is asked; the total is counted only for those who select it. */
    static ListQuery list(DataFetchingEnvironment environment, Fields fields) {
        Map<String, Object> filter = environment.getArgument("filter");
        List<Map<String, Object>> orderBy = environment.getArgument("orderBy");
        return new ListQuery(
                filter == null ? Filter.all() : FilterArgument.condition(fields, filter),
                orderBy == null || orderBy.isEmpty() ? Order.byIdentifier(fields) : Order.parse(fields, sort(orderBy)),
                first(environment),
                environment.getArgument("after"),
                environment.getSelectionSet().contains("totalCount"),
                asOf(environment));
    }

    private static String sort(List<Map<String, Object>> orderBy) {
        return orderBy.stream()
                .map(key -> ("DESC".equals(key.get("direction")) ? "-" : "") + key.get("field"))
                .collect(Collectors.joining(","));
    }
}
