package dev.kartoteka.query.sales;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who worked in which team when. */
@FunctionalInterface
public interface TeamMembership {

    /** The team of the employee at that moment; null for none. */
    @Nullable
    String teamOf(String employeeId, Instant at);
}
