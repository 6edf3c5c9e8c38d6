package dev.kartoteka.standalone.readstore;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;

/** What is left of an answer after its first batch. Unlike the library's own it also serves clients that name no size. */
final class BatchedCursor extends AbstractCursor {

    /** In documents; keeps a batch far from the greatest message the protocol allows. */
    static final int BATCH = 1000;

    private List<Document> remaining;

    BatchedCursor(long id, List<Document> remaining) {
        super(id);
        this.remaining = remaining;
    }

    @Override
    public synchronized boolean isEmpty() {
        return remaining.isEmpty();
    }

    @Override
    public synchronized List<Document> takeDocuments(int wanted) {
        int count = Math.min(wanted > 0 ? wanted : BATCH, remaining.size());
        List<Document> taken = new ArrayList<>(remaining.subList(0, count));
        remaining = remaining.subList(count, remaining.size());
        return taken;
    }
}
