package dev.kartoteka.platform.documents;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.GridFSUploadStream;
import com.mongodb.client.gridfs.model.GridFSFile;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;

/** Contents in GridFS, where several processes see them. */
final class GridFsStore implements DocumentStore {

    private static final String RECORD = "metadata.recordId";

    private final GridFSBucket bucket;
    private final MongoCollection<Document> numbers;

    GridFsStore(MongoDatabase database) {
        this.bucket = GridFSBuckets.create(database, "contents");
        this.numbers = database.getCollection("numbers");
    }

    @Override
    public void put(String recordId, String contentId, Content content) throws IOException {
        GridFSUploadStream stream = bucket.openUploadStream(
                contentId, new GridFSUploadOptions().metadata(new Document("recordId", recordId)));
        try {
            content.writeTo(stream);
        } catch (IOException | RuntimeException e) {
            stream.abort();
            throw e;
        }
        stream.close();
    }

    @Override
    public Optional<InputStream> open(String recordId, String contentId) {
        GridFSFile file = bucket.find(Filters.and(Filters.eq("filename", contentId), Filters.eq(RECORD, recordId)))
                .first();
        return file == null ? Optional.empty() : Optional.of(bucket.openDownloadStream(file.getObjectId()));
    }

    @Override
    public void delete(String recordId, String contentId) {
        bucket.find(Filters.and(Filters.eq("filename", contentId), Filters.eq(RECORD, recordId)))
                .into(new ArrayList<>())
                .forEach(file -> bucket.delete(file.getObjectId()));
    }

    @Override
    public void deleteAll(String recordId) {
        bucket.find(Filters.eq(RECORD, recordId))
                .into(new ArrayList<>())
                .forEach(file -> bucket.delete(file.getObjectId()));
    }

    @Override
    public long next(String series) {
        Document counted = numbers.findOneAndUpdate(
                Filters.eq("_id", series),
                Updates.inc("last", 1L),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        return Objects.requireNonNull(counted).getLong("last");
    }
}
