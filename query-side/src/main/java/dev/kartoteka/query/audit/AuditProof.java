package dev.kartoteka.query.audit;

import dev.kartoteka.query.completeness.Documents;
import dev.kartoteka.query.completeness.EventScan;
import dev.kartoteka.query.completeness.Proof;
import dev.kartoteka.query.completeness.Proof.Difference;
import dev.kartoteka.query.completeness.Provable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the event store and the audit side by side, in the order of positions: each must have what the other has. */
@Component
class AuditProof implements Provable {

    static final String READ_MODEL = "audit";
    private static final int PORTION = 500;

    private final AuditStore store;

    AuditProof(AuditStore store) {
        this.store = store;
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
        Rows rows = new Rows(scan.head());
        long events = scan.forEach(event -> rows.compare(AuditDocuments.write(event)));
        rows.end();
        return Proof.of(READ_MODEL, scan, events, rows.read, rows.first);
    }

    /** The stored rows, in portions. */
    private final class Rows {

        private final long head;
        private final Deque<Document> ahead = new ArrayDeque<>();
        private @Nullable Long last;
        private boolean exhausted;
        private long read;
        private @Nullable Difference first;

        Rows(long head) {
            this.head = head;
        }

        void compare(Document expected) {
            if (first != null) {
                return; // the first is what is asked for
            }
            long position = position(expected);
            Document found = peek();
            if (found == null || position(found) > position) {
                first = Difference.missing(name(expected), sequence(expected));
                return;
            }
            ahead.remove();
            read++;
            if (position(found) < position) {
                first = Difference.unexplained(name(found), sequence(found));
                return;
            }
            Documents.Field field = Documents.firstDifference(expected, found);
            if (field != null) {
                first = field.of(name(expected), sequence(expected));
            }
        }

        void end() {
            Document found = first == null ? peek() : null;
            if (found != null && position(found) <= head) {
                first = Difference.unexplained(name(found), sequence(found));
            }
        }

        private @Nullable Document peek() {
            if (ahead.isEmpty() && !exhausted) {
                List<Document> portion = store.documentsAfter(last, PORTION);
                exhausted = portion.size() < PORTION;
                ahead.addAll(portion);
                last = portion.isEmpty() ? last : Long.valueOf(position(portion.get(portion.size() - 1)));
            }
            return ahead.peek();
        }
    }

    private static String name(Document row) {
        return row.getString(AuditDocuments.RECORD_ID);
    }

    private static long position(Document row) {
        return row.get(AuditDocuments.ID, Number.class).longValue();
    }

    private static long sequence(Document row) {
        return row.get(AuditDocuments.SEQUENCE, Number.class).longValue();
    }
}
