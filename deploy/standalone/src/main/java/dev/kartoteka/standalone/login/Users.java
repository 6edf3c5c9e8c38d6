package dev.kartoteka.standalone.login;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who can log in, kept in PostgreSQL. */
final class Users {

    /** The last two because statistics quote the most common values. */
    private static final List<String> WRITING_ANEW = List.of(
            "vacuum full login.users",
            "vacuum full login.sessions",
            "analyze login.users, login.sessions",
            "vacuum full pg_catalog.pg_statistic");

    private final JdbcClient jdbc;

    Users(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean none() {
        return jdbc.sql("select count(*) from login.users").query(Long.class).single() == 0;
    }

    Optional<User> find(String username) {
        return jdbc.sql("select username, employee_id, password, initial_until from login.users where username = ?")
                .param(username)
                .query((row, number) -> {
                    Timestamp until = row.getTimestamp("initial_until");
                    return new User(
                            row.getString("username"),
                            row.getString("employee_id"),
                            row.getString("password"),
                            until == null ? null : until.toInstant());
                })
                .optional();
    }

    Optional<User> ofEmployee(String employeeId) {
        return jdbc.sql("select username from login.users where employee_id = ?")
                .param(employeeId)
                .query(String.class)
                .optional()
                .flatMap(this::find);
    }

    /** @return whether the name was free, and the employee had none */
    boolean add(User user) {
        try {
            jdbc.sql("insert into login.users (username, employee_id, password, initial_until, changed_at)"
                            + " values (?, ?, ?, ?, now())")
                    .param(user.username())
                    .param(user.employeeId())
                    .param(user.password())
                    .param(time(user.initialUntil()))
                    .update();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    void changePassword(String username, String hash, @Nullable Instant initialUntil) {
        jdbc.sql("update login.users set password = ?, initial_until = ?, changed_at = now() where username = ?")
                .param(hash)
                .param(time(initialUntil))
                .param(username)
                .update();
    }

    /** Removes the user of an employee, their sessions, and what the files of the tables still have of either. */
    void erase(String employeeId) {
        jdbc.sql("delete from login.sessions where username ="
                        + " (select username from login.users where employee_id = ?)")
                .param(employeeId)
                .update();
        jdbc.sql("delete from login.users where employee_id = ?")
                .param(employeeId)
                .update();
        WRITING_ANEW.forEach(statement -> jdbc.sql(statement).update());
    }

    private static @Nullable Timestamp time(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
