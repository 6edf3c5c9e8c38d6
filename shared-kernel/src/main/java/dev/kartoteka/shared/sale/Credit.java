package dev.kartoteka.shared.sale;

import java.math.BigDecimal;

/**
 * What is credited for a part of a line that comes back: the line priced with what was there before, less the line priced with
 * what is left. So all credits of a line and its rest add up to the line to the last digit, whatever was rounded.
 */
public final class Credit {

    private Credit() {}

    /** The line as if less of it had been sold. */
    public static LineItem rest(LineItem line, BigDecimal quantity) {
        return LineItem.priced(
                line.number(),
                line.productId(),
                line.description(),
                quantity,
                line.unitPrice(),
                line.discountPercent(),
                line.taxCode(),
                line.taxPercent(),
                line.total().scale());
    }

    /**
     * The line that is credited.
     *
     * @param there how much of it was left
     * @param back how much of that comes back
     */
    public static LineItem of(LineItem line, BigDecimal there, BigDecimal back) {
        LineItem kept = rest(line, there);
        LineItem left = rest(line, there.subtract(back));
        return new LineItem(
                line.number(),
                line.productId(),
                line.description(),
                back,
                line.unitPrice(),
                line.discountPercent(),
                line.taxCode(),
                line.taxPercent(),
                kept.discount().subtract(left.discount()),
                kept.net().subtract(left.net()),
                kept.tax().subtract(left.tax()),
                kept.total().subtract(left.total()));
    }
}
