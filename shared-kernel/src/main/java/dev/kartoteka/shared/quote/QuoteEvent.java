package dev.kartoteka.shared.quote;

import dev.kartoteka.shared.event.DomainEvent;

/** Every event a quote can publish. Each names its client. Sealed, so that tests can ask whether each one is applied, projected and shown. */
public sealed interface QuoteEvent extends DomainEvent
        permits QuoteDrafted,
                QuoteRevised,
                QuoteSubmitted,
                QuoteApproved,
                QuoteReturned,
                QuoteSent,
                QuoteAccepted,
                QuoteDeclined,
                QuoteExpired,
                QuoteErased {

    String quoteId();

    @Override
    default String recordId() {
        return quoteId();
    }
}
