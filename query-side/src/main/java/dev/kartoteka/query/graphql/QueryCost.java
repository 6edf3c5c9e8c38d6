package dev.kartoteka.query.graphql;

import dev.kartoteka.shared.failure.FailureCode;
import graphql.analysis.FieldComplexityEnvironment;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.execution.AbortExecutionException;
import graphql.schema.GraphQLTypeUtil;
import java.util.Map;

/**
 * Bounds what a query costs, reckoned in fields to be filled: what is below a list counts once for each row it may have. Fields
 * that read more than their own rows cost more; they say so in the schema by {@code @cost}.
 */
final class QueryCost extends MaxQueryComplexityInstrumentation {

    static final int MOST = 100_000;

    /** Rows of a list that has no argument {@code first}. */
    private static final int ROWS = 5;

    private static final int MOST_ROWS = 500;

    /** So that a thousand of them cannot overflow. */
    private static final int ENOUGH = 1_000_000;

    QueryCost() {
        super(MOST, QueryCost::cost);
    }

    @Override
    protected AbortExecutionException mkAbortException(int total, int most) {
        return new QueryRefused(
                FailureCode.QUERY_TOO_COMPLEX,
                "A query costs at most " + most + ", this one " + total + "; ask for fewer rows, or less of each");
    }

    private static int cost(FieldComplexityEnvironment field, int below) {
        long cost = own(field) + (long) rows(field) * below;
        return (int) Math.min(ENOUGH, cost);
    }

    private static int own(FieldComplexityEnvironment field) {
        var cost = field.getFieldDefinition().getAppliedDirective("cost");
        return cost != null && cost.getArgument("fields").getValue() instanceof Integer fields ? fields : 1;
    }

    private static int rows(FieldComplexityEnvironment field) {
        Map<String, Object> arguments = field.getArguments();
        if (arguments.get("first") instanceof Integer first) {
            return Math.max(1, Math.min(MOST_ROWS, first)); // beyond is refused when it is read
        }
        // the edges of a page are counted by the page's own field
        boolean list = GraphQLTypeUtil.isList(
                GraphQLTypeUtil.unwrapNonNull(field.getFieldDefinition().getType()));
        return list && !field.getField().getName().equals("edges") ? ROWS : 1;
    }
}
