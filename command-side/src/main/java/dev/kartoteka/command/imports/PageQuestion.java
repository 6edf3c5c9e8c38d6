package dev.kartoteka.command.imports;

import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.shared.failure.FailureCode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is asked for.
 *
 * @param limit 1 to 500
 * @param cursor of the page before; null for the first page
 */
record PageQuestion(int limit, @Nullable String cursor) {

    private static final int DEFAULT_LIMIT = 50;
    private static final int MAXIMUM_LIMIT = 500;

    /** Refuses parameters that it does not know, so that nobody believes them heeded. */
    static PageQuestion of(HttpServletRequest request) {
        if (!Set.of("limit", "cursor").containsAll(request.getParameterMap().keySet())) {
            throw new Refusal(FailureCode.INVALID_PARAMETER, "The parameters are limit and cursor");
        }
        return new PageQuestion(limit(request.getParameter("limit")), request.getParameter("cursor"));
    }

    private static int limit(@Nullable String text) {
        try {
            int limit = text == null ? DEFAULT_LIMIT : Integer.parseInt(text);
            if (limit >= 1 && limit <= MAXIMUM_LIMIT) {
                return limit;
            }
        } catch (NumberFormatException e) {
            // falls through
        }
        throw new Refusal(FailureCode.INVALID_LIMIT, FailureCode.INVALID_LIMIT.meaning());
    }
}
