package dev.kartoteka.standalone.readstore;

import de.bwaldvogel.mongo.bson.Document;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;

/**
 * The ways in which queries come by the documents of a collection.
 *
 * @param examined counts what was read, whether it is found to meet the query or not
 */
record DocumentReads(MVMap<Key, byte[]> documents, LongAdder examined) {

    Stream<Document> planned(Plan plan, int skip) {
        return new PlannedRead(plan, documents, skip).stream().peek(document -> examined.increment());
    }

    Stream<Document> all(boolean descending) {
        return PlannedRead.all(documents, descending).peek(document -> examined.increment());
    }
}
