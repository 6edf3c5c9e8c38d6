package dev.kartoteka.query.timeline;

import static dev.kartoteka.query.timeline.Phrases.money;
import static dev.kartoteka.query.timeline.Phrases.optional;

import dev.kartoteka.shared.quote.QuoteAccepted;
import dev.kartoteka.shared.quote.QuoteApproved;
import dev.kartoteka.shared.quote.QuoteDeclined;
import dev.kartoteka.shared.quote.QuoteDrafted;
import dev.kartoteka.shared.quote.QuoteErased;
import dev.kartoteka.shared.quote.QuoteExpired;
import dev.kartoteka.shared.quote.QuoteReturned;
import dev.kartoteka.shared.quote.QuoteRevised;
import dev.kartoteka.shared.quote.QuoteSent;
import dev.kartoteka.shared.quote.QuoteSubmitted;

/** Quotes in words. */
final class SentencesOfQuotes {

    private SentencesOfQuotes() {}

    static void addTo(Sentences.Collector sentences) {
        sentences
                .put(
                        QuoteDrafted.class,
                        e -> "A quote of " + money(e.amount(), e.currency()) + " was drawn up"
                                + optional(", valid until ", e.validUntil()) + ".")
                .put(
                        QuoteRevised.class,
                        e -> "Version " + e.versionNumber() + " of the quote comes to "
                                + money(e.amount(), e.currency()) + optional(", valid until ", e.validUntil()) + ".")
                .put(
                        QuoteSubmitted.class,
                        e -> "The quote of " + money(e.amount(), e.currency()) + " was submitted"
                                + optional(", to be approved by ", e.approvalId()) + ".")
                .put(QuoteApproved.class, e -> "The quote was approved" + optional(" by ", e.approvalId()) + ".")
                .put(
                        QuoteReturned.class,
                        e -> "The quote went back to its author" + optional(" by ", e.approvalId()) + ".")
                .put(QuoteSent.class, e -> "Version " + e.versionNumber() + " of the quote was sent.")
                .put(QuoteAccepted.class, e -> "The quote of " + money(e.amount(), e.currency()) + " was accepted.")
                .put(QuoteDeclined.class, e -> "The quote was declined.")
                .put(QuoteExpired.class, e -> "The quote expired; it was valid until " + e.validUntil() + ".")
                .put(QuoteErased.class, e -> "Reasons given about the quote were erased.");
    }
}
