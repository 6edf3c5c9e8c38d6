package dev.kartoteka.query.pool;

import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.query.audit.AuditRow;
import dev.kartoteka.query.audit.AuditStore;
import dev.kartoteka.query.client.Client;
import dev.kartoteka.query.lead.Lead;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.record.RecordVersion;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.metadata.MetadataKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells from a record's events through whose hands it went, and by whose will. */
@Component
class OwnerHistories {

    private final RecordStore<Client> clients;
    private final RecordStore<Lead> leads;
    private final AuditStore audit;

    OwnerHistories(RecordStore<Client> clients, RecordStore<Lead> leads, AuditStore audit) {
        this.clients = clients;
        this.leads = leads;
        this.audit = audit;
    }

    OwnerHistory ofClient(String id) {
        return of(clients, Client::ownerId, id);
    }

    OwnerHistory ofLead(String id) {
        return of(leads, Lead::ownerId, id);
    }

    private <S> OwnerHistory of(RecordStore<S> store, Function<S, @Nullable String> owner, String id) {
        List<RecordVersion<S>> versions = store.versions(id);
        if (versions.isEmpty()) {
            throw new Refusal(FailureCode.NOT_FOUND, "There is no such record");
        }
        List<AuditRow> rows = audit.ofRecords(Set.of(id)).getOrDefault(id, List.of());
        List<OwnerHistory.Ownership> stays = new ArrayList<>();
        for (RecordVersion<S> version : versions) {
            String now = owner.apply(version.state());
            OwnerHistory.Ownership last = stays.isEmpty() ? null : stays.get(stays.size() - 1);
            if (last != null && Objects.equals(last.ownerId(), now)) {
                continue;
            }
            if (last != null) {
                stays.set(stays.size() - 1, last.ended(version.occurredFrom()));
            }
            Map<String, String> by = rows.stream()
                    .filter(row -> row.sequence() == version.version())
                    .findFirst()
                    .map(AuditRow::metadata)
                    .orElse(Map.of());
            stays.add(new OwnerHistory.Ownership(
                    now,
                    version.occurredFrom(),
                    null,
                    last == null ? "REGISTERED" : PoolMove.how(last.ownerId(), now, by),
                    by.get(MetadataKeys.ACTOR_ID)));
        }
        return new OwnerHistory(id, stays);
    }
}
