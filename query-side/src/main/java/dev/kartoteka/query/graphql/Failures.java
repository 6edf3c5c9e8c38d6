package dev.kartoteka.query.graphql;

import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.platform.rights.CurrentActor;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/** Every failure of a field as an error with a code; what nobody foresaw is told without details and logged with them. */
@Component
class Failures extends DataFetcherExceptionResolverAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    @Override
    protected GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment environment) {
        String traceId = environment.getGraphQlContext().getOrDefault(ErrorCodes.TRACE_ID, "none");
        return error(failure, traceId, GraphqlErrorBuilder.newError(environment));
    }

    static GraphQLError error(Throwable failure, String traceId, GraphqlErrorBuilder<?> builder) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof Refusal refusal) {
            CurrentActor.wasRefused(refusal.code());
            return ErrorCodes.of(refusal.code(), text(refusal), builder);
        }
        if (cause instanceof InvalidValue invalid) {
            return ErrorCodes.of(invalid.code(), text(invalid), builder);
        }
        if (cause instanceof AuthenticationException) {
            // of one who was known when a subscription began
            return ErrorCodes.of(FailureCode.UNAUTHENTICATED, FailureCode.UNAUTHENTICATED.meaning(), builder);
        }
        if (cause instanceof DataAccessResourceFailureException
                || cause instanceof MongoTimeoutException
                || cause instanceof MongoSocketException) {
            LOG.warn("A store does not answer: {}", cause.getClass().getSimpleName());
            return ErrorCodes.of(FailureCode.STORE_UNAVAILABLE, FailureCode.STORE_UNAVAILABLE.meaning(), builder);
        }
        LOG.error("A query failed, trace id {}", traceId, cause);
        return ErrorCodes.of(FailureCode.INTERNAL_ERROR, FailureCode.INTERNAL_ERROR.meaning(), builder);
    }

    private static String text(Throwable failure) {
        return String.valueOf(failure.getMessage());
    }
}
