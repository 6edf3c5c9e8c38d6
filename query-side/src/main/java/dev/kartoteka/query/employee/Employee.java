package dev.kartoteka.query.employee;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who works here, as it is after an event.
 *
 * @param zone by whose days their day is drawn; null where none was set
 * @param feedOpenedAt since when their calendar can be read by its address; null when it cannot
 * @param handOver the last of what they were responsible for; null when there was none
 * @param roles names of {@link dev.kartoteka.shared.access.Role}, in the order of the alphabet
 */
public record Employee(
        String id,
        @Nullable String name,
        @Nullable String email,
        @Nullable String teamId,
        boolean left,
        @Nullable Instant leftAt,
        List<String> roles,
        @Nullable String zone,
        @Nullable Instant feedOpenedAt,
        @Nullable HandOver handOver) {

    Employee inTeam(String team) {
        return new Employee(id, name, email, team, left, leftAt, roles, zone, feedOpenedAt, handOver);
    }

    Employee leaving(Instant at) {
        return new Employee(id, name, email, teamId, true, at, roles, zone, null, handOver);
    }

    Employee with(String role) {
        List<String> more = Stream.concat(roles.stream(), Stream.of(role))
                .distinct()
                .sorted()
                .toList();
        return new Employee(id, name, email, teamId, left, leftAt, more, zone, feedOpenedAt, handOver);
    }

    Employee without(String role) {
        List<String> fewer = roles.stream().filter(has -> !has.equals(role)).toList();
        return new Employee(id, name, email, teamId, left, leftAt, fewer, zone, feedOpenedAt, handOver);
    }

    Employee inZone(String name) {
        return new Employee(id, this.name, email, teamId, left, leftAt, roles, name, feedOpenedAt, handOver);
    }

    Employee withFeed(@Nullable Instant openedAt) {
        return new Employee(id, name, email, teamId, left, leftAt, roles, zone, openedAt, handOver);
    }

    Employee handingOver(@Nullable HandOver to) {
        return new Employee(id, name, email, teamId, left, leftAt, roles, zone, feedOpenedAt, to);
    }

    /**
     * To whom went what the employee was responsible for.
     *
     * @param doneAt null while it goes on
     */
    public record HandOver(
            List<String> toIds, Instant begunAt, @Nullable Instant doneAt) {

        HandOver done(Instant at) {
            return new HandOver(toIds, begunAt, at);
        }
    }
}
