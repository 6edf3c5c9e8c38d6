package dev.kartoteka.standalone.login;

import dev.kartoteka.platform.privacy.Remnants;
import dev.kartoteka.shared.employee.EmployeeId;

/** The user name of an employee, which says who they are. Comes before the keys, who clear the database's log. */
final class LoginRemnants implements Remnants {

    private final Users users;

    LoginRemnants(Users users) {
        this.users = users;
    }

    @Override
    public String place() {
        return "log-in";
    }

    @Override
    public void clear(String personId) {
        if (personId.startsWith(EmployeeId.PREFIX)) {
            users.erase(personId);
        }
    }
}
