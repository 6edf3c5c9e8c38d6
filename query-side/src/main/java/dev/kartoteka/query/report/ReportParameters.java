package dev.kartoteka.query.report;

import dev.kartoteka.platform.openapi.Described;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.list.ListParameters;
import dev.kartoteka.query.list.Parameters;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.value.CalendarDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/** What a URL says of a report; what the description of the report does not name is refused. */
public final class ReportParameters implements ReportQuestion {

    private final Map<String, String[]> given;

    private ReportParameters(Map<String, String[]> given) {
        this.given = given;
    }

    /** @param request to a method that is {@link Described} */
    public static ReportParameters of(WebRequest request) {
        Parameters.requireKnown(request.getParameterMap(), known(request));
        return new ReportParameters(request.getParameterMap());
    }

    private static Set<String> known(WebRequest request) {
        Object handler = request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE, WebRequest.SCOPE_REQUEST);
        Described described = Objects.requireNonNull(
                ((HandlerMethod) Objects.requireNonNull(handler)).getMethodAnnotation(Described.class));
        Set<String> known = new HashSet<>(Set.of(described.parameters()));
        for (String own : described.ownParameters()) {
            known.add(own.substring(0, own.indexOf(':')));
        }
        return known;
    }

    @Override
    public @Nullable AsOf asOf() {
        return ListParameters.asOf(given);
    }

    @Override
    public int limit() {
        return Parameters.limit(given);
    }

    @Override
    public @Nullable Instant time(String name) {
        String text = text(name);
        return text == null ? null : Parameters.time(text);
    }

    @Override
    public @Nullable String text(String name) {
        return Parameters.single(given, name);
    }

    /** By the lower-case name. */
    @Override
    public <E extends Enum<E>> E oneOf(String name, Class<E> type) {
        String text = text(name);
        E[] values = type.getEnumConstants();
        return text == null ? values[0] : parse(name, text, values);
    }

    /** @throws Refusal when it is none of the values */
    public static <E extends Enum<E>> E parse(String name, String text, E[] values) {
        for (E value : values) {
            if (word(value).equals(text)) {
                return value;
            }
        }
        List<String> words = Arrays.stream(values).map(ReportParameters::word).toList();
        throw new Refusal(FailureCode.INVALID_PARAMETER, name + " is one of " + String.join(", ", words));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public @Nullable LocalDate day(String name) {
        String text = text(name);
        return text == null ? null : CalendarDay.parse(text).value();
    }
}
