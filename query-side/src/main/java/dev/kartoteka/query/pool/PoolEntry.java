package dev.kartoteka.query.pool;

import dev.kartoteka.query.client.Client;
import dev.kartoteka.query.lead.Lead;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A client or lead that nobody is responsible for.
 *
 * @param kind CLIENT or LEAD
 * @param company of a lead
 */
public record PoolEntry(
        String id,
        String kind,
        @Nullable String name,
        @Nullable String company,
        @Nullable String source,
        Instant registeredAt) {

    static PoolEntry of(Client client) {
        return new PoolEntry(client.id(), "CLIENT", client.name(), null, client.source(), client.registeredAt());
    }

    static PoolEntry of(Lead lead) {
        return new PoolEntry(lead.id(), "LEAD", lead.name(), lead.company(), lead.source(), lead.registeredAt());
    }
}
