package dev.kartoteka.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.shared.client.ClientArchived;
import dev.kartoteka.shared.client.ClientContactDetailsChanged;
import dev.kartoteka.shared.client.ClientOwnerAssigned;
import dev.kartoteka.shared.client.ClientRenamed;
import dev.kartoteka.shared.client.ClientTagged;
import dev.kartoteka.shared.client.ClientUntagged;
import dev.kartoteka.shared.deal.DealAmountChanged;
import dev.kartoteka.shared.deal.DealExpectedCloseDateChanged;
import dev.kartoteka.shared.deal.DealLost;
import dev.kartoteka.shared.deal.DealProbabilityOverridden;
import dev.kartoteka.shared.deal.DealReopened;
import dev.kartoteka.shared.deal.DealStageChanged;
import dev.kartoteka.shared.interaction.InteractionCorrected;
import dev.kartoteka.shared.pipeline.StagesReordered;
import dev.kartoteka.shared.value.ContactDetails;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangesTest {

    @Test
    void pairsPreviousWithPresent() {
        assertThat(Changes.of(new ClientRenamed("client-1", "Old", "New")))
                .containsExactly(new Change("name", "Old", "New"));
    }

    @Test
    void pairsFromWithTo() {
        assertThat(Changes.of(new ClientOwnerAssigned("client-1", null, "employee-1")))
                .containsExactly(new Change("ownerId", null, "employee-1"));
        assertThat(Changes.of(new DealStageChanged("deal-1", "client-1", "pipeline-1", "s1", "s2", "FORWARD")))
                .containsExactly(new Change("stageId", "s1", "s2"));
        assertThat(Changes.of(new StagesReordered("pipeline-1", List.of("a", "b"), List.of("b", "a"))))
                .containsExactly(new Change("order", List.of("a", "b"), List.of("b", "a")));
    }

    @Test
    void comparesNestedValuesPartByPart() {
        assertThat(Changes.of(new ClientContactDetailsChanged(
                        "client-1", details("a@example.com", "Rīga"), details(null, "Rīga"))))
                .containsExactly(new Change("email", "a@example.com", null));
    }

    @Test
    void takesAnAmountAndItsCurrencyAsOne() {
        assertThat(Changes.of(new DealAmountChanged(
                        "deal-1", null, new BigDecimal("10.00"), "EUR", new BigDecimal("10.00"), "USD")))
                .containsExactly(new Change(
                        "amount",
                        Map.of("amount", "10.00", "currency", "EUR"),
                        Map.of("amount", "10.00", "currency", "USD")));
        assertThat(Changes.of(new DealAmountChanged("deal-1", null, null, null, new BigDecimal("1"), "JPY")))
                .containsExactly(new Change("amount", null, Map.of("amount", "1", "currency", "JPY")));
    }

    @Test
    void keepsDaysAsTextAndNumbersAsNumbers() {
        assertThat(Changes.of(new DealExpectedCloseDateChanged("deal-1", null, null, LocalDate.parse("2026-03-01"))))
                .containsExactly(new Change("date", null, "2026-03-01"));
        assertThat(Changes.of(new DealProbabilityOverridden("deal-1", null, new BigDecimal("0.25"), null)))
                .containsExactly(new Change("probability", new BigDecimal("0.25"), null));
    }

    @Test
    void leavesOutWhatStayedAsItWas() {
        assertThat(Changes.of(new InteractionCorrected(
                        "interaction-1",
                        "client-1",
                        null,
                        "Subject",
                        "Subject",
                        null,
                        "Body",
                        "INBOUND",
                        "INBOUND",
                        60L,
                        60L,
                        List.of(),
                        List.of())))
                .containsExactly(new Change("body", null, "Body"));
    }

    @Test
    void tellsAdditionsAndRemovals() {
        assertThat(Changes.of(new ClientTagged("client-1", List.of("vip"))))
                .containsExactly(new Change("tags", null, List.of("vip")));
        assertThat(Changes.of(new ClientUntagged("client-1", List.of("vip"))))
                .containsExactly(new Change("tags", List.of("vip"), null));
    }

    @Test
    void tellsWhatOnlyTheNameOfTheEventSays() {
        assertThat(Changes.of(new ClientArchived("client-1"))).containsExactly(new Change("archived", false, true));
        assertThat(Changes.of(new DealReopened("deal-1", null, "pipeline-1", "s1", "LOST")))
                .containsExactly(new Change("status", "LOST", "OPEN"));
        assertThat(Changes.of(new DealLost(
                        "deal-1", null, "pipeline-1", "s1", "price", null, "Rival", BigDecimal.TEN, "EUR", null)))
                .containsExactly(
                        new Change("status", "OPEN", "LOST"),
                        new Change("lossReasonId", null, "price"),
                        new Change("competitor", null, "Rival"));
    }

    private static ContactDetails details(@Nullable String email, String city) {
        return new ContactDetails(email, null, null, null, null, null, city, null, null, null);
    }
}
