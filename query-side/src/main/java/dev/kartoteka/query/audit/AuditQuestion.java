package dev.kartoteka.query.audit;

import com.mongodb.client.model.Filters;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.query.list.Filter;
import dev.kartoteka.query.list.Parameters;
import dev.kartoteka.query.list.PositionCursor;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.metadata.MetadataKeys;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * What the audit is asked.
 *
 * @param from the position to go on from, exclusive; null for the beginning, or the end when descending
 * @param limit 1 to 500
 * @param binding what a cursor of the answer belongs to
 */
record AuditQuestion(Bson condition, @Nullable Long from, boolean ascending, int limit, String binding) {

    private static final Set<String> KNOWN = Set.of(
            "subject",
            "type",
            "actor",
            "channel",
            "from",
            "to",
            "occurredFrom",
            "occurredTo",
            "after",
            "sort",
            "limit",
            "cursor");
    private static final Pattern POSITION = Pattern.compile("\\d{1,18}");
    private static final int LONGEST = 300;

    static AuditQuestion of(Map<String, String[]> parameters) {
        Parameters.requireKnown(parameters, KNOWN);
        List<Bson> conditions = new ArrayList<>();
        StringBuilder binding = new StringBuilder("audit");
        text(parameters, "subject", AuditDocuments.SUBJECTS, conditions, binding);
        text(parameters, "type", AuditDocuments.TYPE, conditions, binding);
        text(parameters, "actor", AuditStore.metadata(MetadataKeys.ACTOR_ID), conditions, binding);
        text(parameters, "channel", AuditStore.metadata(MetadataKeys.CHANNEL), conditions, binding);
        time(parameters, "from", AuditDocuments.RECORDED_AT, Filters::gte, conditions, binding);
        time(parameters, "to", AuditDocuments.RECORDED_AT, Filters::lt, conditions, binding);
        time(parameters, "occurredFrom", AuditDocuments.OCCURRED_AT, Filters::gte, conditions, binding);
        time(parameters, "occurredTo", AuditDocuments.OCCURRED_AT, Filters::lt, conditions, binding);
        boolean ascending = ascending(parameters);
        binding.append(ascending);
        Long after = position(parameters);
        String cursor = Parameters.single(parameters, "cursor");
        if (after != null) {
            binding.append("after").append(after);
            // what comes after a position is what is higher, whichever way it is read
            conditions.add(Filters.gt(AuditDocuments.POSITION, after));
        }
        return new AuditQuestion(
                Filter.and(conditions),
                cursor == null ? null : Long.valueOf(PositionCursor.read(binding.toString(), cursor, 1)[0]),
                ascending,
                Parameters.limit(parameters),
                binding.toString());
    }

    String cursorAfter(AuditRow row) {
        return PositionCursor.write(binding, row.position());
    }

    private static void text(
            Map<String, String[]> parameters, String name, String path, List<Bson> conditions, StringBuilder binding) {
        String value = Parameters.single(parameters, name);
        if (value != null) {
            if (value.isEmpty() || value.length() > LONGEST) {
                throw new Refusal(FailureCode.INVALID_PARAMETER, name + " is empty or too long");
            }
            conditions.add(Filters.eq(path, value));
            binding.append(name).append(value);
        }
    }

    private static void time(
            Map<String, String[]> parameters,
            String name,
            String path,
            BiFunction<String, Date, Bson> comparison,
            List<Bson> conditions,
            StringBuilder binding) {
        String value = Parameters.single(parameters, name);
        if (value != null) {
            Instant time = Parameters.time(value);
            conditions.add(comparison.apply(path, Date.from(time)));
            binding.append(name).append(time);
        }
    }

    private static boolean ascending(Map<String, String[]> parameters) {
        String sort = Parameters.single(parameters, "sort");
        if (sort != null && !sort.equals("position") && !sort.equals("-position")) {
            throw new Refusal(FailureCode.INVALID_SORT, "sort is position or -position");
        }
        return sort == null || sort.equals("position");
    }

    private static @Nullable Long position(Map<String, String[]> parameters) {
        String after = Parameters.single(parameters, "after");
        if (after == null) {
            return null;
        }
        if (!POSITION.matcher(after).matches()) {
            throw new Refusal(FailureCode.INVALID_PARAMETER, "after is a position, a whole number from 0");
        }
        return Long.valueOf(after);
    }
}
