package dev.kartoteka.shared.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import java.time.ZoneId;

/** A time zone by its name in the IANA database, which knows its daylight saving; no bare offset. */
public record Zone(ZoneId value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Zone parse(String text) {
        if (!ZoneId.getAvailableZoneIds().contains(text)) {
            throw new InvalidValue(FailureCode.INVALID_ZONE, FailureCode.INVALID_ZONE.meaning());
        }
        return new Zone(ZoneId.of(text));
    }

    @JsonValue
    @Override
    public String toString() {
        return value.getId();
    }
}
