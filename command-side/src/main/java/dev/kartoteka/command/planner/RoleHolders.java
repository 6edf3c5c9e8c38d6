package dev.kartoteka.command.planner;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import dev.kartoteka.command.policy.Lookup;
import dev.kartoteka.command.record.Records;
import dev.kartoteka.shared.employee.EmployeeEvent;
import dev.kartoteka.shared.employee.EmployeeLeft;
import dev.kartoteka.shared.employee.EmployeeRegistered;
import dev.kartoteka.shared.employee.EmployeeRoleGranted;
import dev.kartoteka.shared.employee.EmployeeRoleRevoked;
import dev.kartoteka.shared.fold.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Which employees have a role. */
@Component
@ProcessingGroup(RoleHolders.GROUP) // never renamed: it is the key of the token
class RoleHolders extends Lookup<RoleHolders.Roles> {

    static final String GROUP = "lookup-role-holders";
    private static final String ROLES = "roles";

    private static final Fold<Roles> FOLD = Fold.of(Roles.class)
            .start(EmployeeRegistered.class, event -> new Roles(List.of()))
            .then(EmployeeRoleGranted.class, (roles, event) -> roles.with(event.role()))
            .then(EmployeeRoleRevoked.class, (roles, event) -> roles.without(event.role()))
            .then(EmployeeLeft.class, (roles, event) -> new Roles(List.of()))
            .ignoresOthersOf(EmployeeEvent.class)
            .build();

    RoleHolders(MongoTemplate mongo, Records records) {
        super(mongo, records, "lookup_role_holders", FOLD);
        documents().createIndex(Indexes.ascending(ROLES));
    }

    @EventHandler
    void on(EmployeeEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }

    /** May lag some milliseconds behind. */
    List<String> of(String role) {
        List<String> found = new ArrayList<>();
        for (Document document : documents().find(Filters.eq(ROLES, role))) {
            found.add(document.getString(ID));
        }
        return found;
    }

    @Override
    protected @Nullable Document document(String recordId, Roles roles) {
        return roles.held().isEmpty() ? null : new Document(ROLES, roles.held());
    }

    /** @param held sorted */
    record Roles(List<String> held) {

        Roles with(String role) {
            TreeSet<String> more = new TreeSet<>(held);
            more.add(role);
            return new Roles(List.copyOf(more));
        }

        Roles without(String role) {
            return new Roles(held.stream().filter(one -> !one.equals(role)).toList());
        }
    }
}
