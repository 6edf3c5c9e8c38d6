package dev.kartoteka.command.deal;

/** Where a deal stands; the names are those that events carry. */
enum DealStatus {
    OPEN,
    WON,
    LOST
}
