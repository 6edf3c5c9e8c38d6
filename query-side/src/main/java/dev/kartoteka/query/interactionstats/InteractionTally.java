package dev.kartoteka.query.interactionstats;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import dev.kartoteka.query.interaction.Interaction;
import dev.kartoteka.query.interactionstats.InteractionCounts.Part;
import dev.kartoteka.query.interactionstats.InteractionCounts.Row;
import dev.kartoteka.query.measure.Period;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts interactions one by one, so that they need not all be held. For one thread. */
final class InteractionTally {

    private static final Comparator<@Nullable String> NOBODY_LAST = nullsLast(naturalOrder());

    private final Map<Key, Count> counts = new HashMap<>();
    private final CalendarUnit unit;

    InteractionTally(CalendarUnit unit) {
        this.unit = unit;
    }

    /** @param teamId of the employee at the time of the interaction */
    void add(Interaction interaction, @Nullable String teamId) {
        Long duration = interaction.durationSeconds();
        counts.merge(
                new Key(unit.nameOf(interaction.occurredAt()), interaction.kind(), interaction.actorId(), teamId),
                new Count(1, duration == null ? 0 : duration),
                Count::plus);
    }

    InteractionCounts counts(Period period, Instant asOf) {
        List<Row> rows = counts.entrySet().stream()
                .map(entry -> entry.getKey().row(entry.getValue()))
                .sorted(comparing(Row::period)
                        .thenComparing(Row::employeeId, NOBODY_LAST)
                        .thenComparing(Row::teamId, NOBODY_LAST)
                        .thenComparing(Row::kind))
                .toList();
        return new InteractionCounts(
                period.from(),
                period.to(),
                asOf,
                unit,
                rows.stream().mapToLong(Row::count).sum(),
                parts(rows, Row::kind),
                parts(rows, Row::employeeId),
                parts(rows, Row::teamId),
                parts(rows, Row::period),
                rows);
    }

    private static List<Part> parts(List<Row> rows, Function<Row, @Nullable String> key) {
        return rows.stream().collect(Collectors.groupingBy(row -> new Owner(key.apply(row)))).entrySet().stream()
                .map(entry -> new Part(
                        entry.getKey().value(),
                        entry.getValue().stream().mapToLong(Row::count).sum()))
                .sorted(comparing(Part::key, NOBODY_LAST))
                .toList();
    }

    /** A key of a group, which may be nothing. */
    private record Owner(@Nullable String value) {}

    private record Key(
            String period,
            String kind,
            @Nullable String employeeId,
            @Nullable String teamId) {

        Key {
            Objects.requireNonNull(kind);
        }

        Row row(Count count) {
            return new Row(period, kind, employeeId, teamId, count.interactions(), count.seconds());
        }
    }

    private record Count(long interactions, long seconds) {

        Count plus(Count other) {
            return new Count(interactions + other.interactions, seconds + other.seconds);
        }
    }
}
