package dev.kartoteka.query.deal;

import static dev.kartoteka.query.deal.DealEvents.OWNER;
import static dev.kartoteka.query.deal.DealEvents.PIPELINE;
import static dev.kartoteka.query.deal.Histories.EVER;
import static dev.kartoteka.query.deal.Histories.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.shared.deal.DealOpened;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DealSelectionTest {

    private final List<Deal> deals = new Histories()
            .add(day("01-01"), opened("deal-1", OWNER, "fair", "product-a", "product-b"))
            .add(day("01-01"), opened("deal-2", "employee-2", "web", "product-b"))
            .add(day("01-01"), opened("deal-3", null, null))
            .asOf(EVER);

    @Test
    void takesEverythingWhenNothingNarrows() {
        assertThat(DealSelection.ALL.of(deals)).isEqualTo(deals);
    }

    @Test
    void narrowsByOneOwner() {
        assertThat(selected(new DealSelection(OWNER, null, null, null))).containsExactly("deal-1");
    }

    @Test
    void narrowsByTheOwnersOfATeam() {
        assertThat(selected(new DealSelection(null, Set.of("employee-2", "employee-3"), null, null)))
                .containsExactly("deal-2");
        assertThat(selected(new DealSelection(null, Set.of(), null, null))).isEmpty();
    }

    @Test
    void narrowsBySourceAndProductTogether() {
        assertThat(selected(new DealSelection(null, null, null, "product-b"))).containsExactly("deal-1", "deal-2");
        assertThat(selected(new DealSelection(null, null, "web", "product-b"))).containsExactly("deal-2");
        assertThat(selected(new DealSelection(OWNER, null, "web", null))).isEmpty();
    }

    private List<String> selected(DealSelection selection) {
        return selection.of(deals).stream().map(Deal::id).toList();
    }

    private static DealOpened opened(String id, @Nullable String owner, @Nullable String source, String... products) {
        return new DealOpened(id, null, id, PIPELINE, "s1", null, null, null, owner, source, List.of(products));
    }
}
