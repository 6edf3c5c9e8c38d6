package dev.kartoteka.command.lead;

/** How far a lead has come. */
enum LeadStatus {
    NEW,
    QUALIFIED,
    DISQUALIFIED,
    CONVERTED
}
