package dev.kartoteka.query.list;

import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.shared.failure.FailureCode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.regex.Pattern;
import org.bson.types.Decimal128;

/** What kind of values a field has: how callers write them and how documents keep them. */
public enum FieldType {
    TEXT,
    /** Several texts; a condition holds when it holds for one of them. */
    TEXTS,
    DECIMAL,
    DATE,
    TIME,
    BOOLEAN;

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,10})?");
    private static final int LONGEST = 500;

    Object parse(String text) {
        if (text.length() > LONGEST) {
            throw invalid();
        }
        try {
            return switch (this) {
                case TEXT, TEXTS -> text;
                case DECIMAL -> decimal(text);
                case DATE -> LocalDate.parse(text).toString();
                case TIME -> Date.from(Instant.parse(text).truncatedTo(ChronoUnit.MILLIS));
                case BOOLEAN -> bool(text);
            };
        } catch (DateTimeException e) {
            throw invalid();
        }
    }

    /** How a cursor carries a value of a document. */
    static String text(Object value) {
        if (value instanceof Date date) {
            return date.toInstant().toString();
        }
        return value instanceof Decimal128 decimal ? decimal.bigDecimalValue().toPlainString() : value.toString();
    }

    private Object decimal(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw invalid();
        }
        return new Decimal128(new BigDecimal(text));
    }

    private Object bool(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw invalid();
        }
        return Boolean.valueOf(text);
    }

    private Refusal invalid() {
        return new Refusal(FailureCode.INVALID_FILTER, "Not a value of type " + name());
    }
}
