package dev.kartoteka.standalone.login;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The tables of the built-in issuer, in a schema of their own: nothing of them is ever part of the history. */
final class LoginSchema {

    private static final String TABLES = """
            create schema if not exists login;
            create table if not exists login.users (
                username text primary key,
                employee_id text not null unique,
                password text not null,
                initial_until timestamptz,
                changed_at timestamptz not null
            );
            create table if not exists login.sessions (
                session uuid primary key,
                username text not null references login.users,
                begun_at timestamptz not null,
                expires_at timestamptz not null
            );
            create table if not exists login.refresh_tokens (
                hash text primary key,
                session uuid not null references login.sessions on delete cascade,
                used boolean not null default false
            );
            create index if not exists refresh_tokens_session on login.refresh_tokens (session);
            create index if not exists sessions_username on login.sessions (username);
            """;

    private LoginSchema() {}

    /** Creates what is missing. */
    static void createIn(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(TABLES);
        } catch (SQLException e) {
            throw new IllegalStateException("The tables of the log-in cannot be created", e);
        }
    }
}
