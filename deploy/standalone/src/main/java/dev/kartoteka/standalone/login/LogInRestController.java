package dev.kartoteka.standalone.login;

import dev.kartoteka.platform.openapi.Described;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.platform.rights.Actor;
import dev.kartoteka.platform.rights.CurrentActor;
import dev.kartoteka.platform.rights.Needs;
import dev.kartoteka.platform.security.Grants;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.metadata.ActorType;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Log-in by user name and password. */
@RestController
@RequestMapping("/api/v1/auth")
class LogInRestController {

    private static final int LONGEST_TEXT = 1000;

    private final LogIns logIns;
    private final Grants grants;

    LogInRestController(LogIns logIns, Grants grants) {
        this.logIns = logIns;
        this.grants = grants;
    }

    @PostMapping("/token")
    @Needs(Needs.NOTHING)
    @Described(summary = "Log in", tag = "auth", body = Credentials.class, answer = Tokens.class)
    ResponseEntity<Tokens> token(@RequestBody Credentials credentials, HttpServletRequest request) {
        return secret(logIns.logIn(
                required("username", credentials.username()),
                required("password", credentials.password()),
                request.getRemoteAddr()));
    }

    @PostMapping("/refresh")
    @Needs(Needs.NOTHING)
    @Described(
            summary = "New tokens for a refresh token, which is good once",
            tag = "auth",
            body = Refresh.class,
            answer = Tokens.class)
    ResponseEntity<Tokens> refresh(@RequestBody Refresh refresh, HttpServletRequest request) {
        return secret(logIns.refresh(required("refreshToken", refresh.refreshToken()), request.getRemoteAddr()));
    }

    @PostMapping("/logout")
    @Needs(Needs.NOTHING)
    @Described(summary = "End a session", tag = "auth", body = Refresh.class, status = 204)
    ResponseEntity<Void> logOut(@RequestBody Refresh refresh, HttpServletRequest request) {
        logIns.logOut(required("refreshToken", refresh.refreshToken()), request.getRemoteAddr());
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/password")
    @Needs(Needs.IDENTITY)
    @Described(
            summary = "Change one's own password; all sessions end",
            tag = "auth",
            body = NewPassword.class,
            status = 204)
    ResponseEntity<Void> changePassword(@RequestBody NewPassword change, HttpServletRequest request) {
        Actor actor = CurrentActor.get();
        if (actor.type() != ActorType.EMPLOYEE) {
            throw new Refusal(FailureCode.FORBIDDEN, FailureCode.FORBIDDEN.meaning());
        }
        logIns.changePassword(
                actor.id(),
                required("currentPassword", change.currentPassword()),
                required("newPassword", change.newPassword()),
                request.getRemoteAddr());
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/users")
    @Needs("users:write")
    @Described(
            summary = "Let an employee log in, or give a new password to one who forgot theirs",
            tag = "auth",
            body = NewUser.class,
            answer = Given.class,
            status = 201)
    ResponseEntity<Given> addUser(@RequestBody NewUser user) {
        String employeeId = new EmployeeId(required("employeeId", user.employeeId())).value();
        String username = required("username", user.username());
        if (!Usernames.isPossible(username)) {
            throw new Refusal(FailureCode.INVALID_VALUE, Usernames.RULE);
        }
        if (grants.of(employeeId).isEmpty()) {
            throw new Refusal(FailureCode.EMPLOYEE_UNKNOWN, "There is no such employee, or not any more");
        }
        String password = logIns.addUser(employeeId, username, user.password(), true);
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(new Given(employeeId, username, password));
    }

    private static ResponseEntity<Tokens> secret(Tokens tokens) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(tokens);
    }

    private static String required(String name, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            throw new Refusal(FailureCode.MISSING_FIELD, name + " is required");
        }
        if (value.length() > LONGEST_TEXT) {
            throw new Refusal(FailureCode.INVALID_VALUE, name + " is too long");
        }
        return value;
    }

    record Credentials(@Nullable String username, @Nullable String password) {}

    record Refresh(@Nullable String refreshToken) {}

    record NewPassword(
            @Nullable String currentPassword, @Nullable String newPassword) {}

    /** @param password to be changed at the first log-in; null for a random one */
    record NewUser(
            @Nullable String employeeId,
            @Nullable String username,
            @Nullable String password) {}

    /** @param initialPassword to be handed over: good for a day, to be changed by its owner */
    record Given(String employeeId, String username, String initialPassword) {}
}
