package dev.kartoteka.query.timeline;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import dev.kartoteka.query.completeness.Documents;
import dev.kartoteka.query.completeness.EventScan;
import dev.kartoteka.query.completeness.Proof;
import dev.kartoteka.query.completeness.Proof.Difference;
import dev.kartoteka.query.completeness.Provable;
import dev.kartoteka.query.list.Filter;
import dev.kartoteka.shared.event.RecordedEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes every entry once more and compares; then asks of every stored entry which event it comes from. What a deal or contact
 * brings along is read from the audit, which has a proof of its own.
 */
@Component
class TimelineProof implements Provable {

    static final String READ_MODEL = "timeline";
    private static final int PORTION = 500;

    private final TimelineStore store;
    private final TimelineWriter writer;

    TimelineProof(TimelineStore store, TimelineWriter writer) {
        this.store = store;
        this.writer = writer;
    }

    @Override
    public String readModel() {
        return READ_MODEL;
    }

    @Override
    public String projection() {
        return "history";
    }

    @Override
    public Proof prove(EventScan scan) {
        Run run = new Run();
        long events = scan.forEach(run::add);
        run.compare();
        if (run.first == null) {
            run.explain();
        }
        return Proof.of(READ_MODEL, scan, events, run.entries, run.first);
    }

    private final class Run {

        private final List<RecordedEvent> gathered = new ArrayList<>();
        private long entries;
        private @Nullable Difference first;

        void add(RecordedEvent event) {
            gathered.add(event);
            if (gathered.size() == PORTION) {
                compare();
            }
        }

        void compare() {
            List<Document> expected =
                    writer.entries(gathered).stream().map(EntryDocuments::write).toList();
            gathered.clear();
            for (int from = 0; from < expected.size() && first == null; from += PORTION) {
                compare(expected.subList(from, Math.min(from + PORTION, expected.size())));
            }
        }

        private void compare(List<Document> expected) {
            Map<Object, Document> found = new HashMap<>();
            store.entries()
                    .find(Filters.in(
                            EntryDocuments.ID,
                            expected.stream()
                                    .map(entry -> entry.get(EntryDocuments.ID))
                                    .toList()))
                    .forEach(entry -> found.put(entry.get(EntryDocuments.ID), entry));
            for (Document entry : expected) {
                entries++;
                Document there = found.get(entry.get(EntryDocuments.ID));
                Documents.Field field = there == null ? null : Documents.firstDifference(entry, there);
                if (first == null && there == null) {
                    first = Difference.missing(record(entry), version(entry));
                } else if (first == null && field != null) {
                    first = field.of(record(entry), version(entry));
                }
            }
        }

        /** Every stored entry must be one that the events of its record make. */
        void explain() {
            Bson beyond = Filter.all();
            List<Document> portion;
            do {
                portion = store.entries()
                        .find(beyond)
                        .sort(Sorts.ascending(EntryDocuments.ID))
                        .limit(PORTION)
                        .into(new ArrayList<>());
                Set<String> explained =
                        writer
                                .entriesOf(portion.stream()
                                        .map(TimelineProof::record)
                                        .collect(Collectors.toSet()))
                                .stream()
                                .map(TimelineEntry::id)
                                .collect(Collectors.toSet());
                for (Document entry : portion) {
                    if (first == null && !explained.contains(String.valueOf(entry.get(EntryDocuments.ID)))) {
                        first = Difference.unexplained(record(entry), version(entry));
                    }
                }
                if (!portion.isEmpty()) {
                    beyond = Filters.gt(
                            EntryDocuments.ID, portion.get(portion.size() - 1).get(EntryDocuments.ID));
                }
            } while (portion.size() == PORTION && first == null);
        }
    }

    private static String record(Document entry) {
        return String.valueOf(entry.get("recordId"));
    }

    private static long version(Document entry) {
        return entry.get("version") instanceof Number version ? version.longValue() : -1;
    }
}
