package dev.kartoteka.platform.accesslog;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.kartoteka.platform.accesslog.AccessStore.Numbered;
import dev.kartoteka.platform.accesslog.AccessStore.Question;
import dev.kartoteka.platform.openapi.Described;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.platform.rights.Needs;
import dev.kartoteka.platform.web.PageAnswer;
import dev.kartoteka.shared.failure.FailureCode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The log of accesses, for auditors. */
@RestController
@Needs("audit:read")
class AccessRestController {

    private static final int DEFAULT_LIMIT = 50;
    private static final int MAXIMUM_LIMIT = 500;
    private static final Set<String> KNOWN = Set.of("actor", "action", "record", "from", "to", "limit", "cursor");

    private final AccessStore store;

    AccessRestController(AccessStore store) {
        this.store = store;
    }

    @GetMapping("/api/v1/audit/accesses")
    @Described(
            summary = "Who read personal data, exported, logged in or was refused, the newest first",
            tag = "audit",
            answer = Row.class,
            page = true,
            parameters = {"from", "to", "limit", "cursor"},
            ownParameters = {
                "actor: Who it was",
                "action: READ, EXPORT, REFUSED, LOG_IN, LOG_IN_REFUSED, LOG_OUT, PASSWORD_CHANGED or USER_ADDED",
                "record: The record that was shown"
            })
    PageAnswer<Row> accesses(@RequestParam Map<String, String> parameters) {
        if (!KNOWN.containsAll(parameters.keySet())) {
            throw new Refusal(FailureCode.INVALID_PARAMETER, "The parameters are " + KNOWN);
        }
        if (parameters.values().stream().anyMatch(value -> value.chars().anyMatch(Character::isISOControl))) {
            throw new Refusal(FailureCode.INVALID_PARAMETER, "A parameter has no control characters");
        }
        int limit = limit(parameters.get("limit"));
        List<Numbered> found = store.find(new Question(
                parameters.get("actor"),
                action(parameters.get("action")),
                parameters.get("record"),
                time(parameters.get("from")),
                time(parameters.get("to")),
                number(parameters.get("cursor")),
                limit + 1));
        boolean more = found.size() > limit;
        List<Row> rows = found.stream()
                .limit(limit)
                .map(one -> new Row(one.number(), one.access()))
                .toList();
        return PageAnswer.of(
                rows, more ? String.valueOf(rows.get(rows.size() - 1).number()) : null);
    }

    private static Access.@Nullable Action action(@Nullable String text) {
        try {
            return text == null ? null : Access.Action.valueOf(text);
        } catch (IllegalArgumentException e) {
            throw new Refusal(FailureCode.INVALID_PARAMETER, "There is no such action");
        }
    }

    private static @Nullable Instant time(@Nullable String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException e) {
            throw new Refusal(FailureCode.INVALID_TIME, FailureCode.INVALID_TIME.meaning());
        }
    }

    private static @Nullable Long number(@Nullable String text) {
        try {
            return text == null ? null : Long.valueOf(text);
        } catch (NumberFormatException e) {
            throw new Refusal(FailureCode.INVALID_CURSOR, FailureCode.INVALID_CURSOR.meaning());
        }
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

    /** @param number in the order of the log */
    record Row(long number, @JsonUnwrapped Access access) {}
}
