package dev.kartoteka.query.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import org.springframework.graphql.execution.SubscriptionExceptionResolverAdapter;
import org.springframework.stereotype.Component;

/** What ends a subscription, told like the failure of a field. */
@Component
class SubscriptionFailures extends SubscriptionExceptionResolverAdapter {

    @Override
    protected GraphQLError resolveToSingleError(Throwable failure) {
        String traceId = Exchange.randomTraceId();
        return ErrorCodes.complete(Failures.error(failure, traceId, GraphqlErrorBuilder.newError()), traceId);
    }
}
