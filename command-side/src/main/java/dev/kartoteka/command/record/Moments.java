package dev.kartoteka.command.record;

import dev.kartoteka.shared.metadata.MetadataKeys;
import java.time.Instant;
import java.util.Map;
import org.axonframework.eventhandling.GenericEventMessage;

/** When what a command asks for happens. */
public final class Moments {

    private Moments() {}

    /** What the command tells; now when it tells nothing. */
    public static Instant occurring(Map<String, ?> metadata) {
        Object told = metadata.get(MetadataKeys.OCCURRED_AT);
        return told == null ? GenericEventMessage.clock.instant() : Instant.parse((String) told);
    }
}
