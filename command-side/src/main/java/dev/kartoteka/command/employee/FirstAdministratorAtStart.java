package dev.kartoteka.command.employee;

import dev.kartoteka.platform.security.Grants;
import dev.kartoteka.shared.employee.EmployeeId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Component;

/** Where another issuer tells who somebody is, the settings name the one who begins. */
@Component
@ConditionalOnExpression("'${kartoteka.security.first-admin:}' != '' and '${kartoteka.security.issuer-uri:}' != ''")
class FirstAdministratorAtStart implements ApplicationRunner {

    private final FirstAdministrator administrator;
    private final Grants grants;
    private final EmployeeId id;

    FirstAdministratorAtStart(
            FirstAdministrator administrator, Grants grants, @Value("${kartoteka.security.first-admin}") String name) {
        this.administrator = administrator;
        this.grants = grants;
        this.id = new EmployeeId(name.startsWith(EmployeeId.PREFIX) ? name : EmployeeId.PREFIX + name);
    }

    /** Only once: whose role was revoked later does not get it back by a restart. */
    @Override
    public void run(ApplicationArguments arguments) {
        if (grants.of(id.value()).isEmpty()) {
            administrator.make(id);
        }
    }
}
