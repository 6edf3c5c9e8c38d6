package dev.kartoteka.query.graphql;

import dev.kartoteka.platform.web.TraceId;
import graphql.ExecutionInput;
import graphql.introspection.Introspection;
import graphql.parser.ParserOptions;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What holds for every operation, by whichever transport: its trace id, what may be asked, and how errors look. */
@Component
class Exchange implements WebGraphQlInterceptor {

    private static final int MOST_TOKENS = 10_000;
    private static final String NO_TRACE = "none";

    private final boolean introspection;

    Exchange(@Value("${kartoteka.graphql.introspection:true}") boolean introspection) {
        this.introspection = introspection;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        // operations over WebSocket have no HTTP exchange of their own
        String current = TraceId.current();
        String traceId = current.equals(NO_TRACE) ? randomTraceId() : current;
        request.configureExecutionInput((input, builder) -> configured(builder, traceId));
        return chain.next(request).map(response -> complete(response, traceId));
    }

    static String randomTraceId() {
        return TraceId.random();
    }

    private ExecutionInput configured(ExecutionInput.Builder builder, String traceId) {
        return builder.graphQLContext(Map.of(
                        ErrorCodes.TRACE_ID,
                        traceId,
                        Introspection.INTROSPECTION_DISABLED,
                        !introspection,
                        ParserOptions.class,
                        ParserOptions.getDefaultOperationParserOptions()
                                .transform(options -> options.maxTokens(MOST_TOKENS))))
                .build();
    }

    private static WebGraphQlResponse complete(WebGraphQlResponse response, String traceId) {
        if (response.getExecutionResult().getErrors().isEmpty()) {
            return response;
        }
        return response.transform(builder -> builder.errors(response.getExecutionResult().getErrors().stream()
                .map(error -> ErrorCodes.complete(error, traceId))
                .toList()));
    }
}
