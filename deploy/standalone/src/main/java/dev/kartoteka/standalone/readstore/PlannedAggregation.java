package dev.kartoteka.standalone.readstore;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Answers a pipeline that begins with {@code $match}. The library would read the whole collection; this lets the
 * planner find the documents, and counts without reading them where the pipeline is the driver's countDocuments.
 */
record PlannedAggregation(
        MongoDatabase database, ReadStoreCollection collection, DatabaseResolver databases, Oplog oplog) {

    /** Null when the library should answer. */
    @Nullable
    Document answer(Document command) {
        List<Document> pipeline = Aggregation.parse(command.get("pipeline"));
        if (pipeline.isEmpty() || !(pipeline.get(0).get("$match") instanceof Document filter)) {
            return null;
        }
        List<Document> rest = pipeline.subList(1, pipeline.size());
        Aggregation aggregation = Aggregation.fromPipeline(rest, databases, database, collection, oplog);
        aggregation.validate(command);
        if (rest.size() == 1 && rest.get(0).get("$group") instanceof Document group && isCount(group)) {
            return cursor(counted(filter, group));
        }
        Stream<Document> found = collection.handleQueryAsStream(new Document("$query", filter));
        return cursor(aggregation.runStagesAsStream(found).toList());
    }

    /** {@code {$group: {_id: <a constant>, n: {$sum: 1}}}}. */
    private static boolean isCount(Document group) {
        return group.size() == 2
                && group.containsKey("_id")
                && (group.get("_id") == null || group.get("_id") instanceof Number)
                && group.get("n") instanceof Document sum
                && sum.keySet().equals(Set.of("$sum"))
                && Integer.valueOf(1).equals(sum.get("$sum"));
    }

    private List<Document> counted(Document filter, Document group) {
        int count = collection.count(filter, 0, 0);
        return count == 0 ? List.of() : List.of(new Document("_id", group.get("_id")).append("n", count));
    }

    private Document cursor(List<Document> documents) {
        Map<String, Object> cursor =
                new Document("id", 0L).append("ns", collection.getFullName()).append("firstBatch", documents);
        return new Document("cursor", cursor).append("ok", 1.0);
    }
}
