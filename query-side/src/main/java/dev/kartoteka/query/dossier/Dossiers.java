package dev.kartoteka.query.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.audit.AuditRow;
import dev.kartoteka.query.audit.AuditStore;
import dev.kartoteka.query.client.Client;
import dev.kartoteka.query.proof.ProvenEvents;
import dev.kartoteka.query.proof.ProvenEvents.Proven;
import dev.kartoteka.query.record.RecordVersion;
import dev.kartoteka.shared.event.EventJson;
import dev.kartoteka.shared.metadata.MetadataKeys;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a dossier together from the audit's rows and the proofs of the events they were made of. */
@Component
class Dossiers {

    private static final JsonMapper JSON = EventJson.mapper();
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final AuditStore audit;
    private final ProvenEvents proofs;

    Dossiers(AuditStore audit, ProvenEvents proofs) {
        this.audit = audit;
        this.proofs = proofs;
    }

    Dossier of(RecordVersion<Client> client, @Nullable AsOf asOf) {
        List<AuditRow> rows = new ArrayList<>();
        audit.forEachAbout(client.id(), row -> {
            if (asOf == null || !time(row, asOf.basis()).isAfter(asOf.time())) {
                rows.add(row);
            }
        });
        ProvenEvents.Answer answer =
                proofs.at(rows.stream().map(AuditRow::position).toList());
        List<Dossier.Entry> entries = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            entries.add(entry(rows.get(i), answer.events().get(i)));
        }
        return new Dossier(
                client, asOf == null ? null : asOf.time(), asOf == null ? null : asOf.basis(), answer.head(), entries);
    }

    private static Instant time(AuditRow row, AsOf.Basis basis) {
        return basis == AsOf.Basis.OCCURRED ? row.occurredAt() : row.recordedAt();
    }

    private static Dossier.Entry entry(AuditRow row, Proven proven) {
        return new Dossier.Entry(
                proven.position(),
                row.type(),
                row.occurredAt(),
                row.recordedAt(),
                row.metadata().get(MetadataKeys.ACTOR_ID),
                row.metadata().get(MetadataKeys.CHANNEL),
                row.metadata().get(MetadataKeys.REASON),
                content(row),
                proven.proven(),
                proven.event());
    }

    private static Map<String, Object> content(AuditRow row) {
        try {
            return JSON.readValue(row.payload(), FIELDS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Position " + row.position() + " holds no JSON", e);
        }
    }
}
