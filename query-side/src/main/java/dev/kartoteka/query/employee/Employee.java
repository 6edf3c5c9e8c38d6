package dev.kartoteka.query.employee;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who works here, as it is after an event.
 *
 * @param roles names of {@link dev.kartoteka.shared.access.Role}, in the order of the alphabet
 */
public record Employee(
        String id,
        String name,
        @Nullable String email,
        @Nullable String teamId,
        boolean left,
        @Nullable Instant leftAt,
        List<String> roles) {

    Employee inTeam(String team) {
        return new Employee(id, name, email, team, left, leftAt, roles);
    }

    Employee leaving(Instant at) {
        return new Employee(id, name, email, teamId, true, at, roles);
    }

    Employee with(String role) {
        List<String> more = Stream.concat(roles.stream(), Stream.of(role))
                .distinct()
                .sorted()
                .toList();
        return new Employee(id, name, email, teamId, left, leftAt, more);
    }

    Employee without(String role) {
        List<String> fewer = roles.stream().filter(has -> !has.equals(role)).toList();
        return new Employee(id, name, email, teamId, left, leftAt, fewer);
    }
}
