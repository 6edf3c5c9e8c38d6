package dev.kartoteka.standalone.login;

import java.util.Objects;

/** Lets this process use its own API, as the first administrator would: for the sample that was asked for at the start. */
public final class SystemsOwnAccess {

    private final Users users;
    private final Sessions sessions;
    private final TokenIssuer issuer;

    SystemsOwnAccess(Users users, Sessions sessions, TokenIssuer issuer) {
        this.users = users;
        this.sessions = sessions;
        this.issuer = issuer;
    }

    /** A token of a session of its own, each time. */
    public String token() {
        User admin = Objects.requireNonNull(users.find(FirstAdmin.USERNAME).orElse(null), "there is no first user");
        return issuer.issue(admin.employeeId(), sessions.begin(admin.username()).id());
    }
}
