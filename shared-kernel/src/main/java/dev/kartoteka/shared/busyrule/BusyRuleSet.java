package dev.kartoteka.shared.busyrule;

import org.axonframework.serialization.Revision;

/**
 * Something else happens from now on when two colleagues turn to one client at a time.
 *
 * @param mode OFF, WARN or BLOCK
 * @param hours for how long an interaction counts
 */
@Revision("1")
public record BusyRuleSet(String busyRuleId, String previousMode, String mode, int previousHours, int hours)
        implements BusyRuleEvent {}
