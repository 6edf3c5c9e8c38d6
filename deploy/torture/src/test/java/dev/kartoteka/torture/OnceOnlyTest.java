package dev.kartoteka.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OnceOnlyTest {

    @Test
    void isContentWhenEachHappenedOnce() {
        assertThat(once("b", "a").complaints()).isEmpty();
    }

    @Test
    void tellsWhatDidNotHappen() {
        OnceOnly once = once("b");

        assertThat(once.missing()).containsExactly("a");
        assertThat(once.complaints()).containsExactly("things: did not happen for 1 of 2, such as [a]");
    }

    @Test
    void tellsWhatHappenedTwice() {
        OnceOnly once = once("a", "b", "a", "a");

        assertThat(once.repeated()).containsExactly("a");
        assertThat(once.complaints()).containsExactly("things: happened more than once for 1 of 2, such as [a]");
    }

    @Test
    void mailsMayComeAsOftenAsTheyWereTried() {
        Map<String, Long> attempts = Map.of("one", 2L, "two", 1L);

        assertThat(Deliveries.moreOften(List.of("one", "two", "one"), attempts)).isEmpty();
        assertThat(Deliveries.moreOften(List.of("two", "two", "three"), attempts))
                .containsExactlyInAnyOrder("two", "three");
    }

    @Test
    void webhooksMayComeAgainButNotInAnotherOrder() {
        Outside.Told first = new Outside.Told("m0", "e0", "r", 0);
        Outside.Told second = new Outside.Told("m1", "e1", "r", 1);

        assertThat(Deliveries.outOfOrder(List.of(first, second, first))).isEmpty();
        assertThat(Deliveries.outOfOrder(List.of(second, first))).containsExactly("r");
    }

    private static OnceOnly once(String... happened) {
        return new OnceOnly("things", Set.of("a", "b"), List.of(happened));
    }
}
