package dev.kartoteka.query.graphql;

import dev.kartoteka.platform.rights.ActorAuthentication;
import dev.kartoteka.platform.security.Actors;
import dev.kartoteka.shared.failure.FailureCode;
import graphql.ExecutionResultImpl;
import graphql.GraphqlErrorBuilder;
import java.net.InetSocketAddress;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlInterceptor;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.graphql.server.WebSocketSessionInfo;
import org.springframework.graphql.server.support.BearerTokenAuthenticationExtractor;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Who speaks over a WebSocket: said in its first message, as {@code {"Authorization": "Bearer …"}}, since browsers cannot send
 * a header with it; or in the header, by those who can. A connection outlives rights, so they are asked for again with each
 * operation, and one that nobody known sends is refused.
 */
@Component
class WebSocketAuthentication implements WebSocketGraphQlInterceptor {

    private static final String KNOWN = WebSocketAuthentication.class.getName();

    private final BearerTokenAuthenticationExtractor extractor = new BearerTokenAuthenticationExtractor();
    private final Actors actors;

    WebSocketAuthentication(Actors actors) {
        this.actors = actors;
    }

    /** Refuses the connection of one who says to be somebody and is not. */
    @Override
    public Mono<Object> handleConnectionInitialization(WebSocketSessionInfo session, Map<String, Object> payload) {
        return extractor
                .getAuthentication(payload)
                .doOnNext(shown -> session.getAttributes().put(KNOWN, actors.known(shown, address(session))))
                .then(Mono.empty());
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        if (!(request instanceof WebSocketGraphQlRequest operation)) {
            return chain.next(request);
        }
        Authentication known = known(operation.getSessionInfo());
        if (known == null) {
            return Mono.just(refused(request));
        }
        SecurityContext context = new SecurityContextImpl(known);
        return Mono.defer(() -> chain.next(request))
                .contextWrite(written -> written.put(SecurityContext.class.getName(), context));
    }

    private @Nullable Authentication known(WebSocketSessionInfo session) {
        Object said = session.getAttributes().get(KNOWN);
        Authentication known = said instanceof Authentication authentication
                ? authentication
                : SecurityContextHolder.getContext().getAuthentication();
        try {
            return known instanceof ActorAuthentication ? actors.refreshed(known) : null;
        } catch (AuthenticationException e) {
            return null;
        }
    }

    private static String address(WebSocketSessionInfo session) {
        InetSocketAddress address = session.getRemoteAddress();
        return address == null ? "" : address.getAddress().getHostAddress();
    }

    private static WebGraphQlResponse refused(WebGraphQlRequest request) {
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(
                request.toExecutionInput(),
                ExecutionResultImpl.newExecutionResult()
                        .addError(ErrorCodes.complete(
                                ErrorCodes.of(
                                        FailureCode.UNAUTHENTICATED,
                                        FailureCode.UNAUTHENTICATED.meaning(),
                                        GraphqlErrorBuilder.newError()),
                                Exchange.randomTraceId()))
                        .build()));
    }
}
