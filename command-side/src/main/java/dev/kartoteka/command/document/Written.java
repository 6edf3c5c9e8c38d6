package dev.kartoteka.command.document;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Amounts and days as they are written in a language. */
record Written(Locale language) {

    /** With as many decimals as the amount has. */
    @Nullable
    String money(@Nullable BigDecimal amount, @Nullable String currency) {
        String number = number(amount);
        return number == null || currency == null ? null : number + "\u00a0" + currency;
    }

    @Nullable
    String number(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        NumberFormat format = NumberFormat.getInstance(language);
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    @Nullable
    String day(@Nullable LocalDate day) {
        return day == null
                ? null
                : day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language));
    }
}
