package dev.kartoteka.query.file;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One of the contents that a file had.
 *
 * @param number the first is 1
 * @param name null once erased
 * @param contentId under which it is kept
 * @param sha256 null once erased
 * @param size in bytes
 * @param uploadedBy the employee or API key
 */
public record FileVersion(
        int number,
        @Nullable String name,
        String mediaType,
        String contentId,
        @Nullable String sha256,
        long size,
        Instant uploadedAt,
        @Nullable String uploadedBy) {}
