package dev.kartoteka.query.report;

import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.record.RecordVersion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * States of records over time. Before its first event a record counts as it was first told: a report of last year may
 * need the pipeline or the employee of deals that were entered afterwards.
 */
final class StateHistory<S> {

    private final Map<String, List<RecordVersion<S>>> versions;

    private StateHistory(Map<String, List<RecordVersion<S>>> versions) {
        this.versions = versions;
    }

    /**
     * Of all versions of some records.
     *
     * @param versions oldest first within a record
     * @param asOf when by recorded time, nothing learnt later is in the history; null for now
     */
    static <S> StateHistory<S> of(List<RecordVersion<S>> versions, @Nullable AsOf asOf) {
        Map<String, List<RecordVersion<S>>> known = new LinkedHashMap<>();
        for (RecordVersion<S> version : versions) {
            if (isKnown(version, asOf)) {
                known.computeIfAbsent(version.id(), id -> new ArrayList<>()).add(version);
            }
        }
        return new StateHistory<>(known);
    }

    static boolean isKnown(RecordVersion<?> version, @Nullable AsOf asOf) {
        return asOf == null
                || asOf.basis() == AsOf.Basis.OCCURRED
                || !version.recordedFrom().isAfter(asOf.time());
    }

    Collection<String> ids() {
        return versions.keySet();
    }

    /** The state at a moment, by occurred time; empty for a record that nothing is known of. */
    Optional<S> at(String id, Instant moment) {
        List<RecordVersion<S>> own = versions.getOrDefault(id, List.of());
        if (own.isEmpty()) {
            return Optional.empty();
        }
        RecordVersion<S> found = own.get(0);
        for (RecordVersion<S> version : own) {
            if (!version.occurredFrom().isAfter(moment)) {
                found = version;
            }
        }
        return Optional.of(found.state());
    }

    /** All states of a record, oldest first. */
    List<S> states(String id) {
        return versions.getOrDefault(id, List.of()).stream()
                .map(RecordVersion::state)
                .toList();
    }
}
