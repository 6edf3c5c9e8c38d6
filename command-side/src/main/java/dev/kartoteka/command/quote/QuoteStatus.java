package dev.kartoteka.command.quote;

/** Where a quote stands. */
enum QuoteStatus {
    DRAFT,
    REVISED,
    SUBMITTED,
    APPROVED,
    SENT,
    ACCEPTED,
    DECLINED,
    EXPIRED
}
