package dev.kartoteka.query.employee;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who works here, as it is after an event.
 *
 * @param zone by whose days their day is drawn; null where none was set
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
        @Nullable String zone) {

    Employee inTeam(String team) {
        return new Employee(id, name, email, team, left, leftAt, roles, zone);
    }

    Employee leaving(Instant at) {
        return new Employee(id, name, email, teamId, true, at, roles, zone);
    }

    Employee with(String role) {
        List<String> more = Stream.concat(roles.stream(), Stream.of(role))
                .distinct()
                .sorted()
                .toList();
        return new Employee(id, name, email, teamId, left, leftAt, more, zone);
    }

    Employee without(String role) {
        List<String> fewer = roles.stream().filter(has -> !has.equals(role)).toList();
        return new Employee(id, name, email, teamId, left, leftAt, fewer, zone);
    }

    Employee inZone(String name) {
        return new Employee(id, this.name, email, teamId, left, leftAt, roles, name);
    }
}
