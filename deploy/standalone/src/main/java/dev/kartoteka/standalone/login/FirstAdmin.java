package dev.kartoteka.standalone.login;

import dev.kartoteka.command.employee.GrantRole;
import dev.kartoteka.command.employee.RegisterEmployee;
import dev.kartoteka.platform.security.Grants;
import dev.kartoteka.shared.access.Role;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.metadata.ActorType;
import dev.kartoteka.shared.metadata.MetadataKeys;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/**
 * Makes, at the first start, the one who can let others in: user {@code admin}. The password is the one that was set, or a
 * random one that is printed this once.
 */
final class FirstAdmin implements ApplicationRunner {

    static final String USERNAME = "admin";

    private static final EmployeeId ID = new EmployeeId(EmployeeId.PREFIX + "admin");

    private final Users users;
    private final LogIns logIns;
    private final Grants grants;
    private final CommandGateway commands;
    private final @Nullable String password;

    /** @param password null to make one */
    FirstAdmin(Users users, LogIns logIns, Grants grants, CommandGateway commands, @Nullable String password) {
        this.users = users;
        this.logIns = logIns;
        this.grants = grants;
        this.commands = commands;
        this.password = password;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!users.none()) {
            return;
        }
        // each step is skipped if a start before this one ended after it
        Set<Role> granted = grants.of(ID.value()).orElse(null);
        if (granted == null) {
            send(new RegisterEmployee(ID, "Administrator", null, null), null);
        }
        if (granted == null || !granted.contains(Role.ADMIN)) {
            send(new GrantRole(ID, Role.ADMIN), "The first who can let others in");
        }
        String given = logIns.addUser(ID.value(), USERNAME, password, password == null);
        if (password == null) {
            System.out.println("The first user is " + USERNAME + ", with the password " + given);
            System.out.println("  It is shown this once and good for a day: change it at POST /api/v1/auth/password");
        }
    }

    private void send(Object command, @Nullable String reason) {
        Map<String, String> metadata = new java.util.HashMap<>(Map.of(
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
