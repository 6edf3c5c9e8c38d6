package dev.kartoteka.command.order;

import static dev.kartoteka.command.client.ClientFixtures.ACME;
import static dev.kartoteka.command.order.OrderFixtures.FITTING;
import static dev.kartoteka.command.order.OrderFixtures.THREE;
import static dev.kartoteka.command.order.OrderFixtures.WIDGETS;
import static dev.kartoteka.command.order.OrderFixtures.delivered;
import static dev.kartoteka.command.order.OrderFixtures.orderFixture;
import static dev.kartoteka.command.order.OrderFixtures.threePlaced;
import static dev.kartoteka.command.record.Fixtures.expectRefusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.order.OrderGoodsReturned;
import dev.kartoteka.shared.sale.LineItem;
import dev.kartoteka.shared.sale.Totals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

/** What comes back of an order, and what is credited for it. */
class GoodsTest {

    @Example
    void creditsWhatComesBack() {
        LineItem credit = new LineItem(
                1,
                WIDGETS.productId(),
                "Widget",
                new BigDecimal("1"),
                new BigDecimal("10.00"),
                new BigDecimal("33.33"),
                "LV21",
                new BigDecimal("21"),
                new BigDecimal("3.33"),
                new BigDecimal("6.67"),
                new BigDecimal("1.40"),
                new BigDecimal("8.07"));
        // 3 widgets come to 24.20 with tax, 2 to 16.13: a third of 24.20 would be 8.07 by luck, not by rule
        orderFixture()
                .given(threePlaced(), delivered())
                .when(back(1, "1"))
                .expectEvents(new OrderGoodsReturned(
                        THREE.value(),
                        ACME.value(),
                        "DELIVERED",
                        "PARTLY_RETURNED",
                        List.of(credit),
                        new BigDecimal("29.20"),
                        "EUR",
                        new BigDecimal("21.13"),
                        "EUR"));
    }

    @Example
    void isReturnedWhenNothingIsLeft() {
        orderFixture()
                .given(threePlaced(), delivered())
                .when(new ReturnGoods(
                        THREE,
                        List.of(new ReturnedLine(1, new BigDecimal("3")), new ReturnedLine(2, new BigDecimal("1.00")))))
                .expectEvents(new OrderGoodsReturned(
                        THREE.value(),
                        ACME.value(),
                        "DELIVERED",
                        "RETURNED",
                        List.of(WIDGETS, FITTING),
                        new BigDecimal("29.20"),
                        "EUR",
                        new BigDecimal("0.00"),
                        "EUR"));
    }

    @Example
    void takesNoMoreBackThanTheClientHas() {
        expectRefusal(
                orderFixture().given(threePlaced(), delivered()).when(back(1, "3.5")),
                FailureCode.RETURN_EXCEEDS_DELIVERED);
        OrderGoodsReturned two = new OrderGoodsReturned(
                THREE.value(),
                ACME.value(),
                "DELIVERED",
                "PARTLY_RETURNED",
                Goods.ordered(List.of(WIDGETS, FITTING)).credits(back(1, "2").lines()),
                new BigDecimal("29.20"),
                "EUR",
                new BigDecimal("13.07"),
                "EUR");
        expectRefusal(
                orderFixture().given(threePlaced(), delivered(), two).when(back(1, "2")),
                FailureCode.RETURN_EXCEEDS_DELIVERED);
        expectRefusal(orderFixture().given(threePlaced(), delivered()).when(back(3, "1")), FailureCode.LINE_UNKNOWN);
        expectRefusal(orderFixture().given(threePlaced()).when(back(1, "1")), FailureCode.ORDER_NOT_DELIVERED);
    }

    /** Whatever is rounded on the way, nobody gains or loses a cent by returning in parts. */
    @Property(tries = 300)
    void partsAddUpToTheWhole(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 1, max = 40) Integer> parts,
            @ForAll @BigRange(min = "0", max = "999") @Scale(2) BigDecimal price,
            @ForAll @BigRange(min = "0", max = "100") @Scale(2) BigDecimal discount,
            @ForAll @BigRange(min = "0", max = "100") @Scale(1) BigDecimal tax) {
        int whole = parts.stream().mapToInt(Integer::intValue).sum();
        LineItem line = LineItem.priced(
                1, null, "Any", BigDecimal.valueOf(whole, 1), price.setScale(2), discount, null, tax, 2);
        Goods goods = Goods.ordered(List.of(line));
        List<LineItem> credits = new ArrayList<>();
        for (int part : parts) {
            BigDecimal before = goods.amount();
            List<LineItem> credit = goods.credits(List.of(new ReturnedLine(1, BigDecimal.valueOf(part, 1))));
            goods = goods.without(credit);
            credits.addAll(credit);
            LineItem one = credit.get(0);
            assertThat(one.net().signum()).isNotNegative();
            assertThat(one.tax().signum()).isNotNegative();
            assertThat(one.net().add(one.tax())).isEqualTo(one.total());
            assertThat(goods.amount().add(one.total())).isEqualTo(before);
        }
        assertThat(goods.isEmpty()).isTrue();
        assertThat(goods.amount()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(Totals.of(credits)).isEqualTo(Totals.of(List.of(line)));
    }

    private static ReturnGoods back(int number, String quantity) {
        return new ReturnGoods(THREE, List.of(new ReturnedLine(number, new BigDecimal(quantity))));
    }
}
