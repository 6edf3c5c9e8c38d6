package dev.kartoteka.command.planner;

import dev.kartoteka.command.notification.GiveNotification;
import dev.kartoteka.command.policy.Derived;
import dev.kartoteka.command.policy.SystemCommands;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.metadata.MetadataKeys;
import dev.kartoteka.shared.notification.NotificationId;
import java.time.Instant;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells employees of something, once for each cause. */
@Component
class Notices {

    private final SystemCommands commands;

    Notices(SystemCommands commands) {
        this.commands = commands;
    }

    /** Because of an event; not one who did it themselves. */
    void tell(@Nullable String employeeId, String kind, String aboutId, EventMessage<?> cause) {
        if (employeeId != null && !employeeId.equals(cause.getMetaData().get(MetadataKeys.ACTOR_ID))) {
            give(employeeId, kind, aboutId, null, false, cause);
        }
    }

    /** Because a time has come. */
    void remind(String employeeId, String kind, String aboutId, Instant dueAt, boolean late, EventMessage<?> cause) {
        give(employeeId, kind, aboutId, dueAt, late, cause);
    }

    private void give(
            String employeeId,
            String kind,
            String aboutId,
            @Nullable Instant dueAt,
            boolean late,
            EventMessage<?> cause) {
        NotificationId id =
                new NotificationId(Derived.id(NotificationId.PREFIX, cause.getIdentifier(), employeeId, kind));
        var unused = commands.send(
                new GiveNotification(id, new EmployeeId(employeeId), kind, aboutId, dueAt, late), "planner", cause);
    }
}
