package dev.kartoteka.query.dossier;

import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.client.Client;
import dev.kartoteka.query.record.RecordVersion;
import dev.kartoteka.shared.proof.ExportLine.ExportedEvent;
import dev.kartoteka.shared.proof.SignedHead;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a client, as of a moment or now, with its proof.
 *
 * @param asOf null for now
 * @param basis by which clock; null for now
 * @param head the signed head that all proofs lead to
 * @param events about the client, in the order of the history
 */
record Dossier(
        RecordVersion<Client> record,
        @Nullable Instant asOf,
        AsOf.@Nullable Basis basis,
        SignedHead head,
        List<Entry> events) {

    /**
     * An event as people read it, and as it is proven.
     *
     * @param actor who did it; null when nobody is named
     * @param reason null when none was given
     * @param content the fields of the event
     * @param proven whether the stored event is the one that was recorded; then the proof leads to the head
     * @param stored null when the event store does not have it any more
     */
    record Entry(
            long position,
            String type,
            Instant occurredAt,
            Instant recordedAt,
            @Nullable String actor,
            @Nullable String channel,
            @Nullable String reason,
            Map<String, Object> content,
            boolean proven,
            @Nullable ExportedEvent stored) {}
}
