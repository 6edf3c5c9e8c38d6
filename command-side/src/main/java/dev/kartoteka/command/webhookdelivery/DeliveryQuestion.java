package dev.kartoteka.command.webhookdelivery;

import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.shared.failure.FailureCode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which deliveries are asked for.
 *
 * @param status null for any
 * @param limit 1 to 500
 * @param cursor of the page before; null for the first page
 */
record DeliveryQuestion(
        @Nullable String status, int limit, @Nullable String cursor) {

    private static final int DEFAULT_LIMIT = 50;
    private static final int MAXIMUM_LIMIT = 500;
    private static final Set<String> STATUSES =
            Set.of(Delivery.PENDING, Delivery.DELIVERED, Delivery.PARKED, Delivery.SKIPPED, Delivery.CANCELLED);

    /** Refuses parameters that it does not know, so that nobody believes them heeded. */
    static DeliveryQuestion of(HttpServletRequest request) {
        if (!Set.of("status", "limit", "cursor")
                .containsAll(request.getParameterMap().keySet())) {
            throw new Refusal(FailureCode.INVALID_PARAMETER, "The parameters are status, limit and cursor");
        }
        String status = request.getParameter("status");
        if (status != null && !STATUSES.contains(status)) {
            throw new Refusal(FailureCode.INVALID_PARAMETER, "There is no such status");
        }
        return new DeliveryQuestion(status, limit(request.getParameter("limit")), request.getParameter("cursor"));
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
