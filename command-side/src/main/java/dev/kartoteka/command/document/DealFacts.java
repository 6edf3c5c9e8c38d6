package dev.kartoteka.command.document;

import dev.kartoteka.command.rendering.Values;
import dev.kartoteka.shared.deal.DealAmountChanged;
import dev.kartoteka.shared.deal.DealClientLinked;
import dev.kartoteka.shared.deal.DealEvent;
import dev.kartoteka.shared.deal.DealExpectedCloseDateChanged;
import dev.kartoteka.shared.deal.DealOpened;
import dev.kartoteka.shared.deal.DealRenamed;
import dev.kartoteka.shared.fold.Fold;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What documents tell of a deal. */
record DealFacts(
        @Nullable String clientId,
        @Nullable String title,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable LocalDate expectedCloseDate) {

    static final Fold<DealFacts> FOLD = Fold.of(DealFacts.class)
            .start(
                    DealOpened.class,
                    event -> new DealFacts(
                            event.clientId(),
                            event.title(),
                            event.amount(),
                            event.currency(),
                            event.expectedCloseDate()))
            .then(
                    DealRenamed.class,
                    (deal, event) -> new DealFacts(
                            deal.clientId(), event.title(), deal.amount(), deal.currency(), deal.expectedCloseDate()))
            .then(
                    DealClientLinked.class,
                    (deal, event) -> new DealFacts(
                            event.toClientId(), deal.title(), deal.amount(), deal.currency(), deal.expectedCloseDate()))
            .then(
                    DealAmountChanged.class,
                    (deal, event) -> new DealFacts(
                            deal.clientId(), deal.title(), event.amount(), event.currency(), deal.expectedCloseDate()))
            .then(
                    DealExpectedCloseDateChanged.class,
                    (deal, event) ->
                            new DealFacts(deal.clientId(), deal.title(), deal.amount(), deal.currency(), event.date()))
            .ignoresOthersOf(DealEvent.class)
            .build();

    void addTo(Values values, Written written) {
        values.with("deal.title", title)
                .with("deal.amount", written.money(amount, currency))
                .with("deal.expectedCloseDate", written.day(expectedCloseDate));
    }
}
