package dev.kartoteka.standalone.login;

import dev.kartoteka.platform.accesslog.Access;
import dev.kartoteka.platform.accesslog.Access.Action;
import dev.kartoteka.platform.accesslog.AccessLog;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.platform.security.Grants;
import dev.kartoteka.platform.web.TraceId;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.metadata.ActorType;
import dev.kartoteka.standalone.login.Sessions.Session;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Logging in, staying in, and out; passwords given and changed. */
final class LogIns {

    private final Users users;
    private final Sessions sessions;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final LoginThrottle throttle;
    private final TokenIssuer issuer;
    private final Grants grants;
    private final AccessLog log;
    private final Duration initialLifetime;
    private final Clock clock = Clock.systemUTC();

    LogIns(Users users, Sessions sessions, TokenIssuer issuer, Grants grants, AccessLog log, Duration initialLifetime) {
        this.users = users;
        this.sessions = sessions;
        this.passwords = new Passwords();
        this.rules = new PasswordRules();
        this.throttle = new LoginThrottle();
        this.issuer = issuer;
        this.grants = grants;
        this.log = log;
        this.initialLifetime = initialLifetime;
    }

    Tokens logIn(String username, String password, String address) {
        // a name that nobody can have is not looked for, but all else is done as for others
        String name = Usernames.isPossible(username.strip()) ? normal(username) : Usernames.NOBODYS;
        throttle.attempt(name, address);
        Optional<User> user = users.find(name);
        boolean right = passwords.matches(password, user);
        // one that is right but of no more use is told like a wrong one: who guesses must not learn of it
        Optional<User> welcome = user.filter(known -> right
                && !known.expired(clock.instant())
                && grants.of(known.employeeId()).isPresent());
        if (welcome.isEmpty()) {
            note(
                    user.map(User::employeeId).orElse(""),
                    Action.LOG_IN_REFUSED,
                    FailureCode.LOGIN_FAILED.status(),
                    address);
            throw new Refusal(FailureCode.LOGIN_FAILED, FailureCode.LOGIN_FAILED.meaning());
        }
        throttle.right(name, address);
        note(welcome.get().employeeId(), Action.LOG_IN, 200, address);
        return tokens(welcome.get(), sessions.begin(name));
    }

    Tokens refresh(String refreshToken, String address) {
        return sessions.refresh(refreshToken)
                .flatMap(session -> users.find(session.username())
                        .filter(user -> grants.of(user.employeeId()).isPresent())
                        .map(user -> tokens(user, session)))
                .orElseThrow(() -> {
                    note("", Action.LOG_IN_REFUSED, FailureCode.SESSION_ENDED.status(), address);
                    return new Refusal(FailureCode.SESSION_ENDED, FailureCode.SESSION_ENDED.meaning());
                });
    }

    void logOut(String refreshToken, String address) {
        sessions.end(refreshToken)
                .flatMap(users::find)
                .ifPresent(user -> note(user.employeeId(), Action.LOG_OUT, 204, address));
    }

    /** Ends all sessions of the user, also the one that asks. */
    void changePassword(String employeeId, String current, String wanted, String address) {
        User user = users.ofEmployee(employeeId)
                .orElseThrow(() -> new Refusal(FailureCode.NOT_FOUND, "There is no user of this employee"));
        throttle.attempt(user.username(), address);
        if (!passwords.matches(current, Optional.of(user))) {
            note(employeeId, Action.LOG_IN_REFUSED, FailureCode.LOGIN_FAILED.status(), address);
            throw new Refusal(FailureCode.LOGIN_FAILED, FailureCode.LOGIN_FAILED.meaning());
        }
        throttle.right(user.username(), address);
        rules.require(wanted, user.username());
        if (current.equals(wanted)) {
            throw new Refusal(FailureCode.WEAK_PASSWORD, "The new password is the old one");
        }
        users.changePassword(user.username(), passwords.hash(wanted), null);
        sessions.endAll(user.username());
        note(employeeId, Action.PASSWORD_CHANGED, 204, address);
    }

    /**
     * Lets an employee log in, or gives a new password to one who has forgotten theirs.
     *
     * @param password chosen by whoever sets the user up; null for a random one
     * @return the password to be handed over, good for a day, until its owner changes it
     */
    String addUser(String employeeId, String username, @Nullable String password, boolean initial) {
        String name = normal(username);
        if (password != null) {
            rules.require(password, name);
        }
        String given = password == null ? Passwords.random() : password;
        Instant until = initial ? clock.instant().plus(initialLifetime).truncatedTo(ChronoUnit.MILLIS) : null;
        Optional<User> before = users.find(name);
        if (before.isPresent() && before.get().employeeId().equals(employeeId)) {
            users.changePassword(name, passwords.hash(given), until);
            sessions.endAll(name);
        } else if (!users.add(new User(name, employeeId, passwords.hash(given), until))) {
            throw new Refusal(FailureCode.ALREADY_EXISTS, "The name is taken, or the employee has another");
        }
        note(employeeId, Action.USER_ADDED, 201, "");
        return given;
    }

    private Tokens tokens(User user, Session session) {
        return new Tokens(
                issuer.issue(user.employeeId(), session.id()),
                session.refreshToken(),
                issuer.lifetime().toSeconds(),
                user.initial());
    }

    private void note(String employeeId, Action action, int status, String address) {
        log.add(new Access(
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                employeeId,
                ActorType.EMPLOYEE.name(),
                action,
                "",
                List.of(),
                status,
                address,
                TraceId.current()));
    }

    private static String normal(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }
}
