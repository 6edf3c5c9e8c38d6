package dev.kartoteka.query.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Values that GraphQL itself has no types for. */
final class Scalars {

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,18}(\\.\\d{1,10})?");

    static final GraphQLScalarType DATE_TIME = scalar(
            "DateTime", "a time as RFC 3339 has it, such as 2026-03-01T00:00:00Z", Scalars::time, Object::toString);
    static final GraphQLScalarType DATE =
            scalar("Date", "a date such as 2026-03-01", LocalDate::parse, Object::toString);
    static final GraphQLScalarType DECIMAL_NUMBER =
            scalar("Decimal", "a decimal number such as \"1000.00\"", Scalars::decimal, Scalars::plain);
    static final GraphQLScalarType LONG = scalar("Long", "a whole number", Long::valueOf, value -> value);

    private Scalars() {}

    private static Instant time(String text) {
        // whole milliseconds are kept; a finer moment sees what its millisecond has
        return OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static BigDecimal decimal(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw new NumberFormatException();
        }
        return new BigDecimal(text);
    }

    private static Object plain(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private static GraphQLScalarType scalar(
            String name, String form, Function<String, Object> parser, Function<Object, Object> printer) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .coercing(new TextCoercing("Expected " + form, parser, printer))
                .build();
    }

    private record TextCoercing(String expected, Function<String, Object> parser, Function<Object, Object> printer)
            implements Coercing<Object, Object> {

        @Override
        public Object serialize(Object value, GraphQLContext context, Locale locale) {
            return printer.apply(value);
        }

        @Override
        public Object parseValue(Object input, GraphQLContext context, Locale locale) {
            Object parsed = input instanceof String || input instanceof Number ? parsed(input.toString()) : null;
            if (parsed == null) {
                throw CoercingParseValueException.newCoercingParseValueException()
                        .message(expected)
                        .build();
            }
            return parsed;
        }

        @Override
        public Object parseLiteral(
                Value<?> literal, CoercedVariables variables, GraphQLContext context, Locale locale) {
            Object parsed = literalText(literal) == null ? null : parsed(String.valueOf(literalText(literal)));
            if (parsed == null) {
                throw CoercingParseLiteralException.newCoercingParseLiteralException()
                        .message(expected)
                        .sourceLocation(literal.getSourceLocation())
                        .build();
            }
            return parsed;
        }

        @Override
        public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
            return StringValue.of(String.valueOf(printer.apply(input)));
        }

        private @Nullable Object parsed(String text) {
            try {
                return parser.apply(text);
            } catch (DateTimeException | NumberFormatException e) {
                return null;
            }
        }

        private static @Nullable String literalText(Value<?> literal) {
            if (literal instanceof StringValue text) {
                return text.getValue();
            }
            if (literal instanceof IntValue number) {
                return number.getValue().toString();
            }
            return literal instanceof FloatValue number ? number.getValue().toPlainString() : null;
        }
    }
}
