package dev.kartoteka.shared.invoice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An invoice as it names itself on paper, such as INV-2026-000017. */
public record InvoiceLabel(String series, int year, long number) {

    private static final Pattern WRITTEN = Pattern.compile("([A-Z0-9]{1,10})-(\\d{4})-(?!0{6})(\\d{6}|[1-9]\\d{6,14})");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static InvoiceLabel parse(String text) {
        Matcher parts = WRITTEN.matcher(text);
        if (!parts.matches()) {
            throw new InvalidValue(FailureCode.INVALID_VALUE, "Not the label of an invoice, such as INV-2026-000017");
        }
        return new InvoiceLabel(parts.group(1), Integer.parseInt(parts.group(2)), Long.parseLong(parts.group(3)));
    }

    @JsonValue
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s-%04d-%06d", series, year, number);
    }
}
