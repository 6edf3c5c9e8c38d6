package dev.kartoteka.standalone.readstore;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What is left of an answer after its first batch, packed: opened, documents take several times the room. Unlike the library's
 * own it also serves clients that name no size.
 */
final class BatchedCursor extends AbstractCursor {

    /** In documents; keeps a batch far from the greatest message the protocol allows. */
    static final int BATCH = 1000;

    private List<byte[]> remaining;

    BatchedCursor(long id, List<byte[]> remaining) {
        super(id);
        this.remaining = remaining;
    }

    /** Packs all that is left, so that of a large answer never more than a batch is open at once. */
    static List<byte[]> packed(Iterator<Document> documents, UnaryOperator<List<Document>> shown) {
        List<byte[]> packed = new ArrayList<>();
        while (documents.hasNext()) {
            shown.apply(next(documents, BATCH)).forEach(document -> packed.add(Bson.encode(document)));
        }
        return packed;
    }

    static List<Document> next(Iterator<Document> documents, int most) {
        List<Document> taken = new ArrayList<>();
        while (taken.size() < most && documents.hasNext()) {
            taken.add(documents.next());
        }
        return taken;
    }

    @Override
    public synchronized boolean isEmpty() {
        return remaining.isEmpty();
    }

    @Override
    public synchronized List<Document> takeDocuments(int wanted) {
        int count = Math.min(wanted > 0 ? wanted : BATCH, remaining.size());
        List<Document> taken =
                remaining.subList(0, count).stream().map(Bson::decode).toList();
        remaining = remaining.subList(count, remaining.size());
        return taken;
    }
}
