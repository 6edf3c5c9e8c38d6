package dev.kartoteka.query.proof;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import dev.kartoteka.shared.proof.SignedHead;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** The heads that were signed, one of a size. They are added and never changed. */
@Component
class Heads {

    static final String COLLECTION = "proof_heads";

    private static final String SIZE = "_id";
    private static final String ROOT = "rootHash";
    private static final String SIGNED_AT = "signedAt";
    private static final String KEY = "keyId";
    private static final String SIGNATURE = "signature";

    private final MongoTemplate mongo;

    Heads(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** Keeps it, unless one of this size is kept. */
    void add(SignedHead head) {
        try {
            collection()
                    .insertOne(new Document(SIZE, head.size())
                            .append(ROOT, head.rootHash())
                            .append(SIGNED_AT, head.signedAt())
                            .append(KEY, head.keyId())
                            .append(SIGNATURE, head.signature()));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    Optional<SignedHead> latest() {
        return before(Long.MAX_VALUE, 1).stream().findFirst();
    }

    /** Those of fewer events, the largest first. */
    List<SignedHead> before(long size, int limit) {
        return collection()
                .find(Filters.lt(SIZE, size))
                .sort(Sorts.descending(SIZE))
                .limit(limit)
                .map(Heads::head)
                .into(new ArrayList<>());
    }

    /** Those of more events, the smallest first. */
    List<SignedHead> after(long size, int limit) {
        return collection()
                .find(Filters.gt(SIZE, size))
                .sort(Sorts.ascending(SIZE))
                .limit(limit)
                .map(Heads::head)
                .into(new ArrayList<>());
    }

    private MongoCollection<Document> collection() {
        return mongo.getCollection(COLLECTION);
    }

    private static SignedHead head(Document document) {
        return new SignedHead(
                document.get(SIZE, Number.class).longValue(),
                document.getString(ROOT),
                document.getString(SIGNED_AT),
                document.getString(KEY),
                document.getString(SIGNATURE));
    }
}
