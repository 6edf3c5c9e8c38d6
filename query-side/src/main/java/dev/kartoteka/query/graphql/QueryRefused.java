package dev.kartoteka.query.graphql;

import dev.kartoteka.shared.failure.FailureCode;
import graphql.execution.AbortExecutionException;
import java.util.Map;

/** A query is refused before any of it is run. */
final class QueryRefused extends AbortExecutionException {

    private final FailureCode code;

    QueryRefused(FailureCode code, String detail) {
        super(detail);
        this.code = code;
    }

    @Override
    public Map<String, Object> getExtensions() {
        return Map.of(ErrorCodes.CODE, code.name());
    }
}
