package dev.kartoteka.standalone.readstore;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Keeps the first documents in an order while reading, rather than all of them to be sorted at the end. */
record FirstOf(Comparator<Document> order, long count) {

    private static final int SLACK = 1000;

    Stream<Document> of(Stream<Document> documents) {
        List<Document> kept = new ArrayList<>();
        documents.forEachOrdered(document -> {
            kept.add(document);
            if (kept.size() >= 2 * count + SLACK) {
                kept.sort(order);
                kept.subList((int) count, kept.size()).clear();
            }
        });
        return kept.stream();
    }
}
