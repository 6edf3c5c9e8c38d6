package dev.kartoteka.platform.accesslog;

import java.time.Instant;
import java.util.List;

/**
 * One access, without personal data of those whom it is about.
 *
 * @param actorId empty for one who could not log in
 * @param what the endpoint, such as {@code GET /api/v1/clients/{id}}
 * @param recordIds with personal data, as far as they were shown; in the order of the alphabet
 * @param status of the answer
 * @param address of the network that it came from
 * @param requestId which the events of the same request carry too
 */
public record Access(
        Instant at,
        String actorId,
        String actorType,
        Action action,
        String what,
        List<String> recordIds,
        int status,
        String address,
        String requestId) {

    /** What kind of access it was. Stored by name, never renamed. */
    public enum Action {
        READ,
        EXPORT,
        REFUSED,
        LOG_IN,
        LOG_IN_REFUSED,
        LOG_OUT,
        PASSWORD_CHANGED,
        USER_ADDED
    }

    public Access {
        recordIds = List.copyOf(recordIds);
    }
}
