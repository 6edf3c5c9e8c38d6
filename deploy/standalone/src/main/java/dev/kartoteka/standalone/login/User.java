package dev.kartoteka.standalone.login;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can log in.
 *
 * @param username in lower case
 * @param password hashed
 * @param initialUntil until when an initial password can be used; null for one that its owner chose
 */
record User(
        String username,
        String employeeId,
        String password,
        @Nullable Instant initialUntil) {

    boolean initial() {
        return initialUntil != null;
    }

    boolean expired(Instant now) {
        return initialUntil != null && !now.isBefore(initialUntil);
    }

    @Override
    public String toString() {
        return employeeId; // neither name nor hash, wherever this is printed
    }
}
