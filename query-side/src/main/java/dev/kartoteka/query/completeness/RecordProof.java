package dev.kartoteka.query.completeness;

import dev.kartoteka.query.completeness.Documents.Field;
import dev.kartoteka.query.completeness.Proof.Difference;
import dev.kartoteka.query.record.RecordModel;
import dev.kartoteka.query.record.RecordReplay;
import dev.kartoteka.query.record.RecordVersion;
import dev.kartoteka.shared.event.RecordedEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Folds every record of a read model from its first event on and compares the document and all kept versions. Holds the states
 * of all records of the model at once.
 */
final class RecordProof<S> implements Provable {

    private static final String POSITION = "position";

    private final RecordModel<S> model;
    private final RecordReplay<S> replay;

    RecordProof(RecordModel<S> model, RecordReplay<S> replay) {
        this.model = model;
        this.replay = replay;
    }

    @Override
    public String readModel() {
        return model.name();
    }

    @Override
    public String projection() {
        return model.name();
    }

    @Override
    public Proof prove(EventScan scan) {
        Map<String, Replayed<S>> replayed = new HashMap<>();
        long events = scan.forEach(event -> {
            if (event.recordId().startsWith(model.prefix())) {
                replayed.computeIfAbsent(event.recordId(), id -> new Replayed<>(replay))
                        .apply(event);
            }
        });
        Comparison comparison = new Comparison(scan, replayed);
        replay.forEachPresent(comparison::present);
        comparison.requireNoneLeft();
        if (comparison.first == null) {
            comparison.versions();
        }
        return Proof.of(readModel(), scan, events, comparison.records, comparison.first);
    }

    /** Of what was folded with what is stored. */
    private final class Comparison {

        private final EventScan scan;
        private final Map<String, Replayed<S>> left;
        private final Map<String, Replayed<S>> compared = new HashMap<>();
        private long records;
        private @Nullable Difference first;

        Comparison(EventScan scan, Map<String, Replayed<S>> replayed) {
            this.scan = scan;
            this.left = replayed;
        }

        void present(Document document) {
            String id = String.valueOf(document.get("_id"));
            long version = document.get("version", Number.class).longValue();
            records++;
            Replayed<S> folded = left.remove(id);
            Replayed<S> known = goneOn(folded == null ? new Replayed<>(replay) : folded, id, version);
            RecordVersion<S> expected = known.version();
            if (expected == null) {
                report(Difference.unexplained(id, version));
                return;
            }
            compared.put(id, known);
            Field field = firstField(replay.present(expected), document, expected.position());
            if (field != null) {
                report(field.of(id, expected.version()));
            }
        }

        /** The live projection goes on while this compares: then the record's own stream says what it is now. */
        private Replayed<S> goneOn(Replayed<S> known, String id, long version) {
            if (known.number() < version) {
                scan.ofRecord(id).stream()
                        .filter(event -> event.sequence() > known.number() && event.sequence() <= version)
                        .forEach(known::apply);
            }
            return known;
        }

        void requireNoneLeft() {
            new TreeMap<>(left).forEach((id, known) -> report(Difference.missing(id, known.number())));
        }

        void versions() {
            Map<String, Long> sums = new HashMap<>();
            replay.forEachKept(kept -> {
                String id = kept.getString("recordId");
                Replayed<S> known = compared.get(id);
                if (known != null) {
                    sums.merge(id, Replayed.part(kept, known.number()), Long::sum);
                } else if (left.get(id) == null && scan.ofRecord(id).isEmpty()) {
                    report(Difference.unexplained(
                            id, kept.get("version", Number.class).longValue()));
                }
            });
            compared.forEach((id, known) -> {
                if (first == null && sums.getOrDefault(id, 0L) != known.sum()) {
                    report(firstOf(id, known.number()));
                }
            });
        }

        /** Which of the kept versions is not what it should be. */
        private Difference firstOf(String id, long last) {
            Map<Long, Document> kept = new HashMap<>();
            replay.keptOf(List.of(id))
                    .forEach(version ->
                            kept.put(version.get("version", Number.class).longValue(), version));
            RecordVersion<S> before = null;
            for (RecordedEvent event : scan.ofRecord(id)) {
                RecordVersion<S> after = replay.next(before, event);
                Difference difference =
                        before == null ? null : difference(replay.ended(before, after), kept.get(before.version()));
                if (difference != null) {
                    return difference;
                }
                before = after;
            }
            Difference difference =
                    before == null || before.version() > last ? null : difference(before, kept.get(before.version()));
            return difference == null ? Difference.unexplained(id, last) : difference;
        }

        private @Nullable Difference difference(RecordVersion<S> expected, @Nullable Document kept) {
            if (kept == null) {
                return Difference.missing(expected.id(), expected.version());
            }
            Field field = firstField(replay.kept(expected), kept, expected.position());
            return field == null ? null : field.of(expected.id(), expected.version());
        }

        private void report(Difference difference) {
            if (first == null) {
                first = difference;
            }
        }
    }

    /** @param position -1 when it is not known, as only the record's own stream was read */
    private static @Nullable Field firstField(Document expected, Document found, long position) {
        if (position >= 0) {
            return Documents.firstDifference(expected, found);
        }
        Document withoutPosition = new Document(found);
        withoutPosition.remove(POSITION);
        expected.remove(POSITION);
        return Documents.firstDifference(expected, withoutPosition);
    }
}
