package dev.kartoteka.command.record;

import dev.kartoteka.shared.metadata.MetadataKeys;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.axonframework.eventhandling.GenericEventMessage;
import org.jspecify.annotations.Nullable;

/** When what a command does happens: what it says, else now. */
public final class CommandTime {

    private CommandTime() {}

    /** @param told what the command's metadata say, by {@link MetadataKeys#OCCURRED_AT}; null for now */
    public static Instant of(@Nullable String told) {
        return told == null ? GenericEventMessage.clock.instant() : Instant.parse(told);
    }

    /** The day of it in UTC, by which prices and rates are valid. */
    public static LocalDate day(@Nullable String told) {
        return of(told).atZone(ZoneOffset.UTC).toLocalDate();
    }
}
