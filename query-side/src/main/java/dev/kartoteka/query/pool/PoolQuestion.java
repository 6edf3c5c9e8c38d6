package dev.kartoteka.query.pool;

import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.audit.AuditConditions;
import dev.kartoteka.query.list.Filter;
import dev.kartoteka.query.list.ListParameters;
import dev.kartoteka.query.list.Parameters;
import dev.kartoteka.query.list.PositionCursor;
import dev.kartoteka.shared.client.ClientOwnerAssigned;
import dev.kartoteka.shared.lead.LeadOwnerAssigned;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * What the history of the pool is asked.
 *
 * @param asOf null for now
 * @param after the position to go on from; null for the newest
 * @param binding what a cursor of the answer belongs to
 */
record PoolQuestion(
        Bson condition, @Nullable AsOf asOf, @Nullable Long after, int limit, String binding) {

    private static final Set<String> KNOWN =
            Set.of("recordId", "employeeId", "from", "to", "limit", "cursor", "asOf", "basis");

    static PoolQuestion of(Map<String, String[]> parameters) {
        Parameters.requireKnown(parameters, KNOWN);
        String recordId = Parameters.single(parameters, "recordId");
        String employeeId = Parameters.single(parameters, "employeeId");
        Instant from = time(parameters, "from");
        Instant to = time(parameters, "to");
        AsOf asOf = ListParameters.asOf(parameters);
        List<Bson> conditions = new ArrayList<>();
        conditions.add(AuditConditions.ofTypes(List.of(ClientOwnerAssigned.class, LeadOwnerAssigned.class)));
        conditions.add(AuditConditions.withNull("fromOwnerId", "toOwnerId"));
        if (recordId != null) {
            conditions.add(AuditConditions.ofRecord(recordId));
        }
        if (employeeId != null) {
            conditions.add(AuditConditions.about(employeeId));
        }
        if (from != null) {
            conditions.add(AuditConditions.occurredFrom(from));
        }
        if (to != null) {
            conditions.add(AuditConditions.occurredBefore(to));
        }
        if (asOf != null) {
            conditions.add(AuditConditions.by(asOf));
        }
        String binding = String.join(
                "|",
                "pool",
                String.valueOf(recordId),
                String.valueOf(employeeId),
                String.valueOf(from),
                String.valueOf(to),
                String.valueOf(Parameters.single(parameters, "asOf")),
                String.valueOf(Parameters.single(parameters, "basis")));
        String cursor = Parameters.single(parameters, "cursor");
        return new PoolQuestion(
                Filter.and(conditions),
                asOf,
                cursor == null ? null : Long.valueOf(PositionCursor.read(binding, cursor, 1)[0]),
                Parameters.limit(parameters),
                binding);
    }

    String cursorAfter(long position) {
        return PositionCursor.write(binding, position);
    }

    private static @Nullable Instant time(Map<String, String[]> parameters, String name) {
        String text = Parameters.single(parameters, name);
        return text == null ? null : Parameters.time(text);
    }
}
