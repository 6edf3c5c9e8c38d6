package dev.kartoteka.platform.security;

import dev.kartoteka.platform.accesslog.AccessLog;
import dev.kartoteka.platform.problem.Problems;
import dev.kartoteka.platform.ratelimit.RateLimits;
import dev.kartoteka.platform.rights.ActorAuthentication;
import dev.kartoteka.shared.failure.FailureCode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What is refused before an endpoint is reached, as the problem document that endpoints answer with. */
@Component
class ProblemAnswers implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final JsonMapper json;
    private final AccessLog log;
    private final RateLimits limits;

    ProblemAnswers(JsonMapper json, AccessLog log, RateLimits limits) {
        this.json = json;
        this.log = log;
        this.limits = limits;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        // whoever sends no token was counted already
        if (e instanceof OAuth2AuthenticationException
                && !limits.take(request.getRemoteAddr()).tell(response)) {
            write(response, FailureCode.TOO_MANY_REQUESTS);
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        write(response, FailureCode.UNAUTHENTICATED);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof ActorAuthentication known) {
            // no filter further in sees it; the path is one of ours, as the rule that refuses it names it
            log.refused(known, request.getMethod() + " /actuator");
        }
        write(response, FailureCode.FORBIDDEN);
    }

    /** Answers a request that goes no further. */
    void write(HttpServletResponse response, FailureCode code) throws IOException {
        ProblemDetail problem = Problems.of(code, code.meaning());
        response.setStatus(code.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
