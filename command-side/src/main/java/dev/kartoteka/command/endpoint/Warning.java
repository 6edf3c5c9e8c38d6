package dev.kartoteka.command.endpoint;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the sender of a command should know, although it was done.
 *
 * @param code stable for ever, for programs
 * @param detail a sentence for people
 * @param recordId the record it is about, where there is one
 * @param employeeId the colleague it is about, where there is one
 * @param since when that began
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Warning(
        WarningCode code,
        String detail,
        @Nullable String recordId,
        @Nullable String employeeId,
        @Nullable Instant since) {

    /** Every warning there is. */
    public enum WarningCode {
        /** A tax id, e-mail address or phone is on the blocklist. */
        BLOCKLISTED,
        /** A colleague is at work on the same client. */
        CLIENT_BUSY
    }
}
