package dev.kartoteka.command.employee;

import dev.kartoteka.platform.security.Grants;
import dev.kartoteka.shared.access.Role;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.metadata.ActorType;
import dev.kartoteka.shared.metadata.MetadataKeys;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the employee who can let the others in, where nobody could. */
@Component
public class FirstAdministrator {

    private static final int MOST_TRIES = 3;

    private final Grants grants;
    private final CommandGateway commands;

    FirstAdministrator(Grants grants, CommandGateway commands) {
        this.grants = grants;
        this.commands = commands;
    }

    /** Where two processes begin at once, each may find that the other was faster; what is left to do it does then. */
    public void make(EmployeeId id) {
        for (int tries = 1; ; tries++) {
            try {
                makeWhatIsMissing(id);
                return;
            } catch (CommandExecutionException e) {
                if (tries == MOST_TRIES || grants.of(id.value()).isEmpty()) {
                    throw e;
                }
            }
        }
    }

    /** Each step is skipped if a start before this one ended after it. */
    private void makeWhatIsMissing(EmployeeId id) {
        Set<Role> granted = grants.of(id.value()).orElse(null);
        if (granted == null) {
            send(new RegisterEmployee(id, "Administrator", null, null), null);
        }
        if (granted == null || !granted.contains(Role.ADMIN)) {
            send(new GrantRole(id, Role.ADMIN), "The first who can let others in");
        }
    }

    private void send(Object command, @Nullable String reason) {
        Map<String, String> metadata = new HashMap<>(Map.of(
                MetadataKeys.ACTOR_ID,
                "system",
                MetadataKeys.ACTOR_TYPE,
                ActorType.SYSTEM.name(),
                MetadataKeys.CHANNEL,
                "SYSTEM",
                MetadataKeys.REQUEST_ID,
                UUID.randomUUID().toString()));
        if (reason != null) {
            metadata.put(MetadataKeys.REASON, reason);
        }
        commands.sendAndWait(new GenericCommandMessage<>(command, metadata));
    }
}
