package dev.kartoteka.query.report;

import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.query.measure.Period;
import dev.kartoteka.shared.failure.FailureCode;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

/** What a GraphQL query says of a report; the moment is read as everywhere. */
public final class ReportArguments {

    private ReportArguments() {}

    public static String pipelineId(DataFetchingEnvironment environment) {
        String id = environment.getArgument("pipelineId");
        if (id == null) {
            throw new Refusal(FailureCode.MISSING_FIELD, "A pipelineId is needed");
        }
        return id;
    }

    public static DealFilter filter(DataFetchingEnvironment environment) {
        return new DealFilter(
                environment.getArgument("ownerId"),
                environment.getArgument("teamId"),
                environment.getArgument("source"),
                environment.getArgument("productId"));
    }

    /** From {@code from} on and before {@code to}; each may be absent. */
    public static Period period(DataFetchingEnvironment environment) {
        return ReportParameters.period(environment.getArgument("from"), environment.getArgument("to"));
    }

    /** The value of an enum argument that has a default in the schema. */
    public static <E extends Enum<E>> E oneOf(DataFetchingEnvironment environment, String name, Class<E> type) {
        @Nullable String value = environment.getArgument(name);
        return value == null ? type.getEnumConstants()[0] : Enum.valueOf(type, value);
    }
}
