package dev.kartoteka.platform.security;

import dev.kartoteka.platform.problem.StoreFailures;
import dev.kartoteka.shared.failure.FailureCode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands before the question who somebody is: the store that knows it may be away, which is 503 and not a fault. */
final class StoreGuardFilter extends OncePerRequestFilter {

    private final ProblemAnswers answers;

    StoreGuardFilter(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException e) {
            if (!StoreFailures.isAway(e) || response.isCommitted()) {
                throw e;
            }
            response.setHeader("Retry-After", "1");
            answers.write(response, FailureCode.STORE_UNAVAILABLE);
        }
    }
}
