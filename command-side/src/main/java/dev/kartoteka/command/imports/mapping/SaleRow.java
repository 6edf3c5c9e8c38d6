package dev.kartoteka.command.imports.mapping;

import dev.kartoteka.command.imports.rows.Row;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file of sales: something of which a customer bought some, or brought some back.
 *
 * @param product its key; null for what is in no catalogue
 * @param parts what was sold or returned, by price
 * @param returned whether it came back
 */
record SaleRow(
        Row row,
        String customer,
        Instant time,
        @Nullable String product,
        @Nullable String description,
        String currency,
        List<Part> parts,
        boolean returned) {

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6}0*)?");

    /** So many at this price. */
    record Part(BigDecimal quantity, BigDecimal price) {}

    /** @throws Refusal if it is no sale, with the reason */
    static SaleRow of(Row row, SaleShape shape) {
        if (row.fault() != null) {
            throw new Refusal(FailureCode.INVALID_ROW, row.fault());
        }
        BigDecimal quantity = number(shape.quantity(), row, "quantity");
        if (quantity.signum() == 0) {
            throw invalid("The quantity is 0");
        }
        String currency = required(shape.currency(), row, "currency");
        String order = shape.order() == null ? null : shape.order().text(row);
        boolean credited = shape.credit() != null && order != null && order.startsWith(shape.credit());
        return new SaleRow(
                row,
                customer(row, shape),
                time(row, shape),
                text(shape.product(), row),
                text(shape.description(), row),
                currency,
                parts(row, shape, quantity, Money.scaleOf(currency)),
                credited || quantity.signum() < 0);
    }

    /** What the row belongs to. */
    static String group(Row row, SaleShape shape) {
        String order = text(shape.order(), row);
        return order != null
                ? "order/" + order
                : "day/" + time(row, shape).toString().substring(0, "2026-03-01".length()) + "/" + customer(row, shape);
    }

    private static String customer(Row row, SaleShape shape) {
        return required(shape.customer(), row, "customer");
    }

    private static Instant time(Row row, SaleShape shape) {
        return Instant.parse(required(shape.time(), row, "time"));
    }

    private static List<Part> parts(Row row, SaleShape shape, BigDecimal signed, int scale) {
        BigDecimal quantity = signed.abs();
        if (shape.price() != null) {
            BigDecimal price = number(shape.price(), row, "price");
            if (price.signum() < 0) {
                throw new Refusal(FailureCode.NEGATIVE_AMOUNT, "The price is below 0");
            }
            return price.stripTrailingZeros().scale() <= scale
                    ? List.of(new Part(quantity, price.setScale(scale, RoundingMode.UNNECESSARY)))
                    : split(quantity, quantity.multiply(price).setScale(scale, RoundingMode.HALF_UP), scale);
        }
        BigDecimal amount = number(Objects.requireNonNull(shape.amount()), row, "amount");
        if (amount.signum() != 0 && amount.signum() != signed.signum()) {
            throw new Refusal(FailureCode.NEGATIVE_AMOUNT, "Quantity and amount are not both sold or both returned");
        }
        if (amount.stripTrailingZeros().scale() > scale) {
            throw new Refusal(FailureCode.AMOUNT_SCALE_EXCEEDED, "The amount has more decimals than its currency");
        }
        return split(quantity, amount.abs().setScale(scale, RoundingMode.UNNECESSARY), scale);
    }

    /** Two for 28.13 are one at 14.06 and one at 14.07: prices have the currency's decimals, and nothing gets lost. */
    private static List<Part> split(BigDecimal quantity, BigDecimal amount, int scale) {
        BigDecimal near = amount.divide(quantity, scale, RoundingMode.HALF_UP);
        if (quantity.multiply(near).setScale(scale, RoundingMode.HALF_UP).compareTo(amount) == 0) {
            return List.of(new Part(quantity, near));
        }
        if (quantity.stripTrailingZeros().scale() > 0) {
            throw new Refusal(FailureCode.INVALID_AMOUNT, "No price times the quantity is the amount");
        }
        BigDecimal low = amount.divide(quantity, scale, RoundingMode.DOWN);
        BigDecimal dearer = amount.subtract(low.multiply(quantity)).movePointRight(scale);
        return List.of(
                new Part(quantity.subtract(dearer), low),
                new Part(dearer, low.add(BigDecimal.ONE.movePointLeft(scale))));
    }

    private static BigDecimal number(Template template, Row row, String what) {
        String text = required(template, row, what);
        if (!DECIMAL.matcher(text).matches()) {
            throw invalid("The " + what + " is not a decimal number");
        }
        BigDecimal stripped = new BigDecimal(text).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static String required(Template template, Row row, String what) {
        String text = text(template, row);
        if (text == null) {
            throw new Refusal(FailureCode.MISSING_FIELD, "The row names no " + what);
        }
        return text;
    }

    private static @Nullable String text(@Nullable Template template, Row row) {
        String text = template == null ? null : template.text(row);
        return text == null ? null : text.strip();
    }

    private static Refusal invalid(String detail) {
        return new Refusal(FailureCode.INVALID_VALUE, detail);
    }
}
