package dev.kartoteka.query.timeline;

import static dev.kartoteka.query.timeline.Phrases.money;
import static dev.kartoteka.query.timeline.Phrases.optional;
import static dev.kartoteka.query.timeline.Phrases.owner;
import static dev.kartoteka.query.timeline.Phrases.quoted;

import dev.kartoteka.shared.deal.DealAmountChanged;
import dev.kartoteka.shared.deal.DealClientLinked;
import dev.kartoteka.shared.deal.DealErased;
import dev.kartoteka.shared.deal.DealExpectedCloseDateChanged;
import dev.kartoteka.shared.deal.DealLost;
import dev.kartoteka.shared.deal.DealOpened;
import dev.kartoteka.shared.deal.DealOwnerAssigned;
import dev.kartoteka.shared.deal.DealProbabilityOverridden;
import dev.kartoteka.shared.deal.DealQuoteAccepted;
import dev.kartoteka.shared.deal.DealRenamed;
import dev.kartoteka.shared.deal.DealReopened;
import dev.kartoteka.shared.deal.DealStageChanged;
import dev.kartoteka.shared.deal.DealWon;
import java.util.Locale;

/** Deals in words. */
final class SentencesOfDeals {

    private SentencesOfDeals() {}

    static void addTo(Sentences.Collector sentences) {
        sentences
                .put(DealOpened.class, SentencesOfDeals::opened)
                .put(
                        DealRenamed.class,
                        e -> "Deal " + quoted(e.previousTitle()) + " is called " + quoted(e.title()) + " from now on.")
                .put(
                        DealStageChanged.class,
                        e -> "The deal moved " + e.direction().toLowerCase(Locale.ROOT) + " from " + e.fromStageId()
                                + " to " + e.toStageId() + ".")
                .put(DealAmountChanged.class, SentencesOfDeals::amountChanged)
                .put(
                        DealExpectedCloseDateChanged.class,
                        e -> e.date() == null
                                ? "It is no longer known when the deal will close."
                                : "The deal is expected to close on " + e.date()
                                        + optional(", before that on ", e.previousDate()) + ".")
                .put(
                        DealProbabilityOverridden.class,
                        e -> e.probability() == null
                                ? "The deal has the probability of its stage again."
                                : "The deal has a probability of its own, "
                                        + e.probability().toPlainString() + ".")
                .put(
                        DealOwnerAssigned.class,
                        e -> "The deal went from " + owner(e.fromOwnerId()) + " to " + owner(e.toOwnerId()) + ".")
                .put(
                        DealClientLinked.class,
                        e -> "The deal was linked to client " + e.toClientId()
                                + optional(", before that to ", e.fromClientId()) + ".")
                .put(DealWon.class, e -> "The deal was won for " + money(e.amount(), e.currency()) + ".")
                .put(
                        DealLost.class,
                        e -> "The deal was lost at stage " + e.stageId() + ", reason " + e.lossReasonId()
                                + optional(", to ", e.competitor()) + optional(": ", e.note()) + ".")
                .put(
                        DealReopened.class,
                        e -> "The deal, which had been " + e.previousStatus().toLowerCase(Locale.ROOT)
                                + ", was reopened at stage " + e.stageId() + ".")
                .put(
                        DealQuoteAccepted.class,
                        e -> "The deal took " + e.quoteId() + ", at " + money(e.amount(), e.currency()) + ".")
                .put(DealErased.class, e -> "The texts of the deal were erased.");
    }

    private static String opened(DealOpened event) {
        String worth = event.amount() == null ? "" : " worth " + money(event.amount(), event.currency());
        return "Deal " + quoted(event.title()) + worth + " was opened at stage " + event.stageId() + ".";
    }

    private static String amountChanged(DealAmountChanged event) {
        String before = event.previousAmount() == null
                ? ""
                : ", before that " + money(event.previousAmount(), event.previousCurrency());
        return "The deal is worth " + money(event.amount(), event.currency()) + before + ".";
    }
}
