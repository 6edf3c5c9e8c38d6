package dev.kartoteka.query.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.kartoteka.shared.failure.FailureCode;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.analysis.FieldComplexityEnvironment;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

    private static final int KNOWN = 500;
    private static final int LONGEST_KNOWN = 8192;

    /** Questions that were found to be within the bound; the schema, by which that is so, does not change. */
    private final Cache<Asked, Boolean> affordable =
            Caffeine.newBuilder().maximumSize(KNOWN).build();

    QueryCost() {
        super(MOST, QueryCost::cost);
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        Asked asked = Asked.of(parameters.getExecutionContext());
        if (affordable.getIfPresent(asked) != null) {
            return SimpleInstrumentationContext.noOp();
        }
        InstrumentationContext<ExecutionResult> measured = super.beginExecuteOperation(parameters, state);
        if (asked.query().length() <= LONGEST_KNOWN) {
            affordable.put(asked, Boolean.TRUE);
        }
        return measured;
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

    /**
     * What the cost goes by.
     *
     * @param variables numbers, which may say how many rows there are, and what may leave fields out
     */
    private record Asked(String query, @Nullable String operation, Map<String, Object> variables) {

        static Asked of(ExecutionContext context) {
            Map<String, Object> deciding = new HashMap<>();
            context.getCoercedVariables().toMap().forEach((name, value) -> {
                if (value instanceof Integer || value instanceof Boolean) {
                    deciding.put(name, value);
                }
            });
            ExecutionInput input = context.getExecutionInput();
            return new Asked(input.getQuery(), input.getOperationName(), deciding);
        }
    }
}
