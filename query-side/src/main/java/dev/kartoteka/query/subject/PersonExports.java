package dev.kartoteka.query.subject;

import dev.kartoteka.platform.privacy.RecordKeys;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.query.audit.AuditRow;
import dev.kartoteka.query.audit.AuditStore;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.record.RecordVersion;
import dev.kartoteka.query.subject.PersonExport.ExportedRecord;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.subject.SubjectId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Gathers what there is about a person: from every record that the key store knows to be about them. */
@Component
class PersonExports {

    private final RecordKeys keys;
    private final AuditStore audit;
    private final List<RecordStore<?>> stores;
    private final Clock clock = Clock.systemUTC();

    PersonExports(RecordKeys keys, AuditStore audit, List<RecordStore<?>> stores) {
        this.keys = keys;
        this.audit = audit;
        this.stores = stores;
    }

    /** @throws Refusal if nothing is known of such a person */
    PersonExport of(SubjectId subject) {
        Set<String> about = new LinkedHashSet<>(keys.recordsAbout(subject.value()));
        if (about.isEmpty()) {
            throw new Refusal(FailureCode.NOT_FOUND, "There is no " + subject.value());
        }
        about.add(subject.toString()); // what was done about their data
        List<ExportedRecord> records = new ArrayList<>();
        stores.forEach(store -> records.addAll(records(store, about)));
        List<AuditRow> events = audit.ofRecords(about).values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingLong(AuditRow::position))
                .toList();
        return new PersonExport(subject.value(), clock.instant(), records, events);
    }

    private static <S> List<ExportedRecord> records(RecordStore<S> store, Collection<String> about) {
        List<String> ids = about.stream()
                .filter(id -> id.startsWith(store.model().prefix()))
                .toList();
        return store.getAll(ids, null).values().stream()
                .map(version -> exported(store, version))
                .toList();
    }

    private static <S> ExportedRecord exported(RecordStore<S> store, RecordVersion<S> version) {
        return new ExportedRecord(
                store.model().name(), version.id(), version.version(), version.erased(), version.state());
    }
}
