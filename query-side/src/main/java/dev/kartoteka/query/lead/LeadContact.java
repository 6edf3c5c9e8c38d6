package dev.kartoteka.query.lead;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One contact with a lead.
 *
 * @param kind such as CALL or EMAIL
 * @param direction INBOUND or OUTBOUND; null where nobody said
 */
public record LeadContact(
        String kind, @Nullable String direction, @Nullable String note, Instant occurredAt) {}
