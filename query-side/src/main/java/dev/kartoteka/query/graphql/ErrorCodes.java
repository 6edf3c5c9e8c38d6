package dev.kartoteka.query.graphql;

import dev.kartoteka.platform.problem.RefusalMeters;
import dev.kartoteka.shared.failure.FailureCode;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Gives every error of an answer the same stable code, status and trace id that a problem document has. */
final class ErrorCodes {

    static final String CODE = "code";
    private static final String STATUS = "status";
    static final String TRACE_ID = "traceId";

    /** How the library tells that a query has too many tokens. */
    private static final String PARSING_STOPPED = "parsing has been cancelled";

    private static final Pattern JAVA_MAP = Pattern.compile("'(?:[\\w.]+\\.)?(?:Linked|Tree|Immutable)?(?:Hash)?Map'");
    private static final Pattern JAVA_LIST = Pattern.compile("'(?:[\\w.]+\\.)?(?:Array|Linked|Immutable)?List'");

    private ErrorCodes() {}

    static GraphQLError of(FailureCode code, String detail, GraphqlErrorBuilder<?> builder) {
        return builder.message("%s", detail)
                .extensions(Map.of(CODE, code.name()))
                .build();
    }

    /** @param traceId leads to the log */
    static GraphQLError complete(GraphQLError error, String traceId) {
        FailureCode code = code(error);
        RefusalMeters.count(code);
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put(CODE, code.name());
        extensions.put(STATUS, code.status());
        extensions.put(TRACE_ID, traceId);
        extensions.put("classification", classification(code));
        GraphqlErrorBuilder<?> complete = GraphqlErrorBuilder.newError()
                .message("%s", message(error, code))
                .extensions(extensions);
        if (error.getLocations() != null) {
            complete.locations(error.getLocations());
        }
        if (error.getPath() != null) {
            complete.path(error.getPath());
        }
        return complete.build();
    }

    private static FailureCode code(GraphQLError error) {
        Object known =
                error.getExtensions() == null ? null : error.getExtensions().get(CODE);
        if (known != null) {
            return FailureCode.valueOf(known.toString());
        }
        if (error.getErrorType() instanceof ErrorType type) {
            return switch (type) {
                case InvalidSyntax ->
                    String.valueOf(error.getMessage()).contains(PARSING_STOPPED)
                            ? FailureCode.QUERY_TOO_COMPLEX
                            : FailureCode.INVALID_QUERY;
                case ValidationError, OperationNotSupported, ExecutionAborted -> FailureCode.INVALID_QUERY;
                default -> FailureCode.INTERNAL_ERROR;
            };
        }
        String type = String.valueOf(error.getErrorType());
        if (type.startsWith("IntrospectionDisabled")) {
            return FailureCode.INVALID_QUERY;
        }
        return type.startsWith("BadFaith") ? FailureCode.QUERY_TOO_COMPLEX : FailureCode.INTERNAL_ERROR;
    }

    /** The library names Java's types for what is an object or a list in JSON. */
    private static String message(GraphQLError error, FailureCode code) {
        if (code == FailureCode.INTERNAL_ERROR) {
            return code.meaning();
        }
        String objects = JAVA_MAP.matcher(String.valueOf(error.getMessage())).replaceAll("'object'");
        return JAVA_LIST.matcher(objects).replaceAll("'list'");
    }

    private static String classification(FailureCode code) {
        return switch (code.status()) {
            case 404 -> "NOT_FOUND";
            case 500, 503 -> "INTERNAL_ERROR";
            default -> "BAD_REQUEST";
        };
    }
}
