package dev.kartoteka.command.endpoint;

import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.platform.rights.CurrentActor;
import dev.kartoteka.platform.web.TraceId;
import dev.kartoteka.shared.failure.FailureCode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** What the headers of a command say. */
public final class RequestContext {

    static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    // a card carries the client's version, a dot, and what else it says
    private static final Pattern ENTITY_TAG = Pattern.compile("\"(\\d{1,18})(\\.[0-9a-f]+)?\"");
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"\\\\]+)\"");

    private RequestContext() {}

    public static CommandContext of(HttpHeaders headers, String channel) {
        return of(headers, channel, idempotencyKey(headers.getFirst(IDEMPOTENCY_KEY)), expectedVersion(headers));
    }

    static CommandContext of(
            HttpHeaders headers, String channel, @Nullable String idempotencyKey, @Nullable Long expectedVersion) {
        return new CommandContext(
                CurrentActor.get(),
                null,
                channel,
                CurrentActor.address(),
                TraceId.current(),
                idempotencyKey,
                expectedVersion);
    }

    static @Nullable String idempotencyKey(@Nullable String key) {
        if (key != null && !KEY.matcher(key).matches()) {
            throw new Refusal(FailureCode.INVALID_HEADER, "An Idempotency-Key has 1 to 255 printable ASCII characters");
        }
        // the draft writes it as a quoted string, most clients as it is: the same key either way
        Matcher quoted = QUOTED.matcher(key == null ? "" : key);
        return quoted.matches() ? quoted.group(1) : key;
    }

    private static @Nullable Long expectedVersion(HttpHeaders headers) {
        String value = headers.getFirst(HttpHeaders.IF_MATCH);
        if (value == null || value.strip().equals("*")) {
            return null;
        }
        if (value.startsWith("W/")) {
            throw new Refusal(FailureCode.VERSION_CONFLICT, "If-Match compares strong entity tags only");
        }
        Matcher matcher = ENTITY_TAG.matcher(value.strip());
        if (!matcher.matches()) {
            throw new Refusal(FailureCode.INVALID_HEADER, "If-Match wants one version, such as \"3\"");
        }
        return Long.valueOf(matcher.group(1));
    }
}
