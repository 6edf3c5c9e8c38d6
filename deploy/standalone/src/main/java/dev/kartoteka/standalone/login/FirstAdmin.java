package dev.kartoteka.standalone.login;

import dev.kartoteka.command.employee.FirstAdministrator;
import dev.kartoteka.shared.employee.EmployeeId;
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
    private final FirstAdministrator administrator;
    private final @Nullable String password;

    /** @param password null to make one */
    FirstAdmin(Users users, LogIns logIns, FirstAdministrator administrator, @Nullable String password) {
        this.users = users;
        this.logIns = logIns;
        this.administrator = administrator;
        this.password = password;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!users.none()) {
            return;
        }
        administrator.make(ID);
        String given = logIns.addUser(ID.value(), USERNAME, password, password == null);
        if (password == null) {
            System.out.println("The first user is " + USERNAME + ", with the password " + given);
            System.out.println("  It is shown this once and good for a day: change it at POST /api/v1/auth/password");
        }
    }
}
