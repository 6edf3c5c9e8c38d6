package dev.kartoteka.query.busyrule;

import java.time.Instant;

/**
 * What happens when two colleagues turn to one client at a time.
 *
 * @param mode OFF, WARN or BLOCK
 * @param hours for how long an interaction counts
 * @param since when it was set so
 */
public record BusyRule(String id, String mode, int hours, Instant since) {}
