package dev.kartoteka.query.report;

import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.graphql.Arguments;
import dev.kartoteka.shared.failure.FailureCode;
import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a GraphQL query says of a report; the schema says what may be asked. */
public final class ReportArguments implements ReportQuestion {

    private final DataFetchingEnvironment environment;

    public ReportArguments(DataFetchingEnvironment environment) {
        this.environment = environment;
    }

    public String pipelineId() {
        String id = text("pipelineId");
        if (id == null) {
            throw new Refusal(FailureCode.MISSING_FIELD, "A pipelineId is needed");
        }
        return id;
    }

    @Override
    public @Nullable String text(String name) {
        return environment.getArgument(name);
    }

    @Override
    public @Nullable Instant time(String name) {
        return environment.getArgument(name);
    }

    @Override
    public @Nullable LocalDate day(String name) {
        return environment.getArgument(name);
    }

    @Override
    public <E extends Enum<E>> E oneOf(String name, Class<E> type) {
        String value = text(name);
        return value == null ? type.getEnumConstants()[0] : Enum.valueOf(type, value);
    }

    @Override
    public @Nullable AsOf asOf() {
        return Arguments.asOf(environment);
    }

    @Override
    public int limit() {
        return Arguments.first(environment);
    }
}
