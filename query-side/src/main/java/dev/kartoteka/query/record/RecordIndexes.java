package dev.kartoteka.query.record;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import dev.kartoteka.query.projection.Place;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The indexes of a read model, declared once for the present states and once for the versions. */
final class RecordIndexes {

    private RecordIndexes() {}

    static <S> void ensure(RecordModel<S> model, Place place) {
        MongoCollection<Document> present = place.collection(model.collection());
        MongoCollection<Document> versions = place.collection(model.versionCollection());
        present.createIndex(Indexes.ascending(VersionDocuments.RECORD_ID));
        versions.createIndex(Indexes.ascending(VersionDocuments.RECORD_ID, VersionDocuments.VERSION));
        if (model.followed()) {
            present.createIndex(Indexes.ascending(VersionDocuments.POSITION));
        }
        for (List<String> fields : model.indexes()) {
            List<Bson> keys = new ArrayList<>(fields.stream()
                    .map(field -> Indexes.ascending(model.fields().path(field)))
                    .toList());
            present.createIndex(Indexes.compoundIndex(keys));
            keys.add(Indexes.ascending(VersionDocuments.OCCURRED_FROM));
            versions.createIndex(Indexes.compoundIndex(keys));
        }
    }
}
