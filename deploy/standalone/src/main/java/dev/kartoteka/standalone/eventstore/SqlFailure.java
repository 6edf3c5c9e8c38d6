package dev.kartoteka.standalone.eventstore;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What a failed statement means for the one who sent it. */
final class SqlFailure {

    private static final String UNIQUE_VIOLATION = "23505";

    /** Connection lost, rolled back to let others go on, out of room or memory, shutting down, trouble with the disk. */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "57", "58");

    private SqlFailure() {}

    static boolean isUniqueViolation(SQLException e) {
        return UNIQUE_VIOLATION.equals(e.getSQLState());
    }

    static boolean isPositionTaken(SQLException e) {
        return isUniqueViolation(e) && EventStoreSchema.POSITION_IS_TAKEN.equals(constraint(e));
    }

    /** True if the same statement may succeed later. */
    static boolean isPassing(SQLException e) {
        String state = e.getSQLState();
        return state == null || PASSING.contains(state.substring(0, 2));
    }

    private static @Nullable String constraint(SQLException e) {
        ServerErrorMessage message = e instanceof PSQLException failure ? failure.getServerErrorMessage() : null;
        return message == null ? null : message.getConstraint();
    }
}
