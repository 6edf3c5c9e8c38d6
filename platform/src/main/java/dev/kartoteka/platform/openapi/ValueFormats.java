package dev.kartoteka.platform.openapi;

import dev.kartoteka.shared.invoice.InvoiceLabel;
import dev.kartoteka.shared.value.CalendarDay;
import dev.kartoteka.shared.value.CountryCode;
import dev.kartoteka.shared.value.EmailAddress;
import dev.kartoteka.shared.value.Moment;
import dev.kartoteka.shared.value.Percent;
import dev.kartoteka.shared.value.PhoneNumber;
import dev.kartoteka.shared.value.Probability;
import dev.kartoteka.shared.value.Quantity;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.Field;
import java.math.BigDecimal;

/** What a value object adds to the plain type that JSON has for it. */
final class ValueFormats {

    private ValueFormats() {}

    static Schema<?> apply(Class<?> type, Schema<?> schema) {
        if (type == EmailAddress.class) {
            return schema.format("email");
        }
        if (type == CalendarDay.class) {
            return schema.format("date");
        }
        if (type == Moment.class) {
            return schema.format("date-time");
        }
        if (type == PhoneNumber.class) {
            return schema.description("With its country code, such as +371 2000 0000");
        }
        if (type == CountryCode.class) {
            return schema.pattern("^[A-Z]{2}$");
        }
        if (type == Probability.class) {
            return schema.minimum(BigDecimal.ZERO).maximum(BigDecimal.ONE);
        }
        if (type == Percent.class) {
            return schema.minimum(BigDecimal.ZERO).maximum(BigDecimal.valueOf(100));
        }
        if (type == Quantity.class) {
            return schema.minimum(BigDecimal.ZERO).maximum(BigDecimal.valueOf(1_000_000_000));
        }
        if (type == InvoiceLabel.class) {
            return schema.description("As it stands on the invoice, such as INV-2026-000017");
        }
        String prefix = prefixOf(type);
        return prefix == null ? schema : schema.pattern("^" + prefix);
    }

    /** Identifiers have the kind of their record in front. */
    private static @org.jspecify.annotations.Nullable String prefixOf(Class<?> type) {
        try {
            Field prefix = type.getField("PREFIX");
            return String.valueOf(prefix.get(null));
        } catch (NoSuchFieldException | IllegalAccessException e) {
            return null;
        }
    }
}
