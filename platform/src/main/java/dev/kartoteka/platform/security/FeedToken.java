package dev.kartoteka.platform.security;

import dev.kartoteka.shared.employee.EmployeeId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What opens the calendar feed of an employee to programs that send no headers: what follows {@code employee-} in the
 * identifier, a dot, and a secret.
 */
public final class FeedToken {

    /** Where feeds are read. */
    public static final String PATH = "/api/v1/calendars/";

    private static final Pattern FORM = Pattern.compile("([A-Za-z0-9._-]{1,100})\\.(" + RandomSecret.FORM + ")");

    private final String employeeId;
    private final RandomSecret secret;

    private FeedToken(String employeeId, RandomSecret secret) {
        this.employeeId = employeeId;
        this.secret = secret;
    }

    /** A new one for an employee. */
    public static FeedToken random(String employeeId) {
        return new FeedToken(employeeId, RandomSecret.random());
    }

    static Optional<FeedToken> parse(String token) {
        Matcher matcher = FORM.matcher(token);
        return matcher.matches()
                ? Optional.of(new FeedToken(EmployeeId.PREFIX + matcher.group(1), new RandomSecret(matcher.group(2))))
                : Optional.empty();
    }

    String employeeId() {
        return employeeId;
    }

    /** What is kept of the secret. */
    public String hash() {
        return secret.hash();
    }

    boolean matches(String hash) {
        return secret.matches(hash);
    }

    /** To be shown once: where the feed is read, below the address of this system. */
    public String path() {
        return PATH + employeeId.substring(EmployeeId.PREFIX.length()) + "." + secret.value();
    }

    @Override
    public String toString() {
        return employeeId; // never the secret, wherever this is printed
    }
}
