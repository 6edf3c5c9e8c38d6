package dev.kartoteka.query.file;

import dev.kartoteka.query.record.OfClients;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of a client after some of its events: its last content, and all before.
 *
 * @param name null once erased
 * @param versionNumber of the last content, the first is 1
 * @param sha256 of the last content; null once erased
 * @param size of the last content in bytes
 * @param uploadedAt when the last content came
 * @param versions oldest first
 * @param removedAt since when its contents are gone; null while they are there
 * @param removedBy the employee or API key
 */
public record File(
        String id,
        String clientId,
        @Nullable String name,
        String mediaType,
        int versionNumber,
        @Nullable String sha256,
        long size,
        Instant uploadedAt,
        @Nullable String uploadedBy,
        List<FileVersion> versions,
        @Nullable Instant removedAt,
        @Nullable String removedBy)
        implements OfClients {

    public File {
        versions = List.copyOf(versions);
    }

    static File of(String id, String clientId, FileVersion first) {
        return of(id, clientId, List.of(first));
    }

    File and(FileVersion next) {
        List<FileVersion> all = new ArrayList<>(versions);
        all.add(next);
        return of(id, clientId, all);
    }

    File removed(Instant at, @Nullable String by) {
        return new File(
                id, clientId, name, mediaType, versionNumber, sha256, size, uploadedAt, uploadedBy, versions, at, by);
    }

    private static File of(String id, String clientId, List<FileVersion> versions) {
        FileVersion last = versions.get(versions.size() - 1);
        return new File(
                id,
                clientId,
                last.name(),
                last.mediaType(),
                last.number(),
                last.sha256(),
                last.size(),
                last.uploadedAt(),
                last.uploadedBy(),
                versions,
                null,
                null);
    }

    @Override
    public List<String> clientIds() {
        return List.of(clientId);
    }
}
