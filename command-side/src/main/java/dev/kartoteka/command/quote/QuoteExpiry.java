package dev.kartoteka.command.quote;

import dev.kartoteka.command.policy.DueSource;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.quote.QuoteAccepted;
import dev.kartoteka.shared.quote.QuoteApproved;
import dev.kartoteka.shared.quote.QuoteDeclined;
import dev.kartoteka.shared.quote.QuoteDrafted;
import dev.kartoteka.shared.quote.QuoteErased;
import dev.kartoteka.shared.quote.QuoteEvent;
import dev.kartoteka.shared.quote.QuoteExpired;
import dev.kartoteka.shared.quote.QuoteId;
import dev.kartoteka.shared.quote.QuoteReturned;
import dev.kartoteka.shared.quote.QuoteRevised;
import dev.kartoteka.shared.quote.QuoteSent;
import dev.kartoteka.shared.quote.QuoteSubmitted;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Quotes expire when the day after their last one begins. */
@Component
class QuoteExpiry implements DueSource<QuoteExpiry.Last> {

    private static final Fold<Last> FOLD = Fold.of(Last.class)
            .start(QuoteDrafted.class, event -> new Last(event.validUntil()))
            .then(QuoteRevised.class, (before, event) -> new Last(event.validUntil()))
            .then(QuoteAccepted.class, (before, event) -> new Last(null))
            .then(QuoteDeclined.class, (before, event) -> new Last(null))
            .then(QuoteExpired.class, (before, event) -> new Last(null))
            .ignores(QuoteSubmitted.class)
            .ignores(QuoteApproved.class)
            .ignores(QuoteReturned.class)
            .ignores(QuoteSent.class)
            .ignores(QuoteErased.class)
            .build();

    @Override
    public String kind() {
        return "quote-expiry";
    }

    @Override
    public Class<? extends DomainEvent> events() {
        return QuoteEvent.class;
    }

    @Override
    public Fold<Last> fold() {
        return FOLD;
    }

    @Override
    public @Nullable Instant dueAt(Last state) {
        LocalDate day = state.day();
        return day == null ? null : day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    @Override
    public Object command(String recordId, Instant dueAt) {
        return new ExpireQuote(new QuoteId(recordId));
    }

    /** @param day the last one; null where there is none, or it is over */
    record Last(@Nullable LocalDate day) {}
}
