package dev.kartoteka.shared.sale;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is sold, in whatever currency: line, discount, tax and total add up to the last digit. */
class LineItemLawTest {

    @Property
    void aLineAddsUp(@ForAll("lines") LineItem line) {
        assertThat(line.net().add(line.tax())).isEqualByComparingTo(line.total());
        BigDecimal exact = line.quantity().multiply(line.unitPrice());
        BigDecimal unit = BigDecimal.ONE.movePointLeft(line.total().scale());
        // what the line says before its discount is the exact price, within half of the smallest unit
        assertThat(line.net().add(line.discount()).subtract(exact).abs())
                .isLessThanOrEqualTo(unit.divide(BigDecimal.valueOf(2)));
        assertThat(List.of(line.discount(), line.net(), line.tax(), line.total()))
                .allSatisfy(amount -> {
                    assertThat(amount.scale()).isEqualTo(line.total().scale());
                    assertThat(amount.signum()).isNotNegative();
                });
    }

    @Property
    void aPaperAddsUpAndTheOrderOfItsLinesDoesNotMatter(@ForAll("papers") List<LineItem> lines) {
        Totals totals = Totals.of(lines);
        List<LineItem> turned = new ArrayList<>(lines);
        java.util.Collections.reverse(turned);

        assertThat(totals.net().add(totals.tax())).isEqualByComparingTo(totals.total());
        assertThat(Totals.of(turned)).isEqualTo(totals);
        assertThat(lines.stream().map(LineItem::total).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(totals.total());
    }

    @Property
    void withoutDiscountAndTaxALineIsItsPrice(@ForAll("lines") LineItem line) {
        LineItem plain = priced(
                line.quantity(),
                line.unitPrice(),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                line.total().scale());

        assertThat(plain.total()).isEqualTo(plain.net());
        assertThat(plain.discount().signum()).isZero();
        assertThat(plain.total()).isEqualByComparingTo(line.net().add(line.discount()));
    }

    @Provide
    Arbitrary<LineItem> lines() {
        return Arbitraries.of(0, 2, 3).flatMap(this::lines);
    }

    @Provide
    Arbitrary<List<LineItem>> papers() {
        return Arbitraries.of(0, 2, 3).flatMap(scale -> lines(scale).list().ofMaxSize(40));
    }

    private Arbitrary<LineItem> lines(int scale) {
        Arbitrary<BigDecimal> quantities = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.000001"), BigDecimal.valueOf(1_000_000))
                .ofScale(6);
        Arbitrary<BigDecimal> prices = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(1_000_000))
                .ofScale(scale);
        Arbitrary<BigDecimal> percents = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                .ofScale(4);
        return Combinators.combine(quantities, prices, percents, percents)
                .as((quantity, price, discount, tax) -> priced(quantity, price, discount, tax, scale));
    }

    private static LineItem priced(
            BigDecimal quantity, BigDecimal price, BigDecimal discount, BigDecimal tax, int scale) {
        return LineItem.priced(1, null, "Roof", quantity, price, discount, null, tax, scale);
    }
}
