package dev.kartoteka.platform.rights;

import dev.kartoteka.shared.access.Role;
import dev.kartoteka.shared.metadata.ActorType;
import java.util.Set;

/**
 * Who asks or acts.
 *
 * @param id of the employee or API key, or {@code system}
 * @param roles of an employee
 * @param scopes of an API key, each {@code collection:read} or {@code collection:write}
 */
public record Actor(String id, ActorType type, Set<Role> roles, Set<String> scopes) {

    /** The system itself: what it does at its start and by its own rules. */
    public static final Actor SYSTEM = new Actor("system", ActorType.SYSTEM, Set.of(), Set.of());

    public Actor {
        roles = Set.copyOf(roles);
        scopes = Set.copyOf(scopes);
    }

    public static Actor employee(String id, Set<Role> roles) {
        return new Actor(id, ActorType.EMPLOYEE, roles, Set.of());
    }

    public static Actor apiKey(String id, Set<String> scopes) {
        return new Actor(id, ActorType.API_KEY, Set.of(), scopes);
    }
}
