package dev.kartoteka.command.webhookdelivery;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** The webhooks there are, as of the event that is being followed. Looked at for each event, so remembered for a moment. */
@Component
class Targets {

    private static final String COLLECTION = "webhook_targets";
    private static final String ID = "_id";
    private static final String URL = "url";
    private static final String TYPES = "eventTypes";
    private static final String ENABLED = "enabled";
    private static final long REMEMBERED = Duration.ofSeconds(1).toNanos();

    private final MongoCollection<Document> documents;
    private volatile Known known = new Known(List.of(), System.nanoTime() - REMEMBERED);

    Targets(MongoTemplate mongo) {
        this.documents = mongo.getCollection(COLLECTION);
    }

    List<Target> all() {
        Known last = known;
        if (System.nanoTime() - last.at() >= REMEMBERED) {
            last = new Known(read(), System.nanoTime());
            known = last;
        }
        return last.targets();
    }

    void put(Target target) {
        Document document = new Document(ID, target.webhookId())
                .append(URL, target.url())
                .append(TYPES, target.eventTypes())
                .append(ENABLED, target.enabled());
        documents.replaceOne(eq(ID, target.webhookId()), document, new ReplaceOptions().upsert(true));
        forget();
    }

    void enable(String webhookId, boolean enabled) {
        documents.updateOne(eq(ID, webhookId), Updates.set(ENABLED, enabled));
        forget();
    }

    void remove(String webhookId) {
        documents.deleteOne(eq(ID, webhookId));
        forget();
    }

    private void forget() {
        known = new Known(List.of(), System.nanoTime() - REMEMBERED);
    }

    private List<Target> read() {
        List<Target> found = new ArrayList<>();
        documents
                .find()
                .map(document -> new Target(
                        document.getString(ID),
                        document.getString(URL),
                        document.getList(TYPES, String.class),
                        document.getBoolean(ENABLED)))
                .into(found);
        return List.copyOf(found);
    }

    private record Known(List<Target> targets, long at) {}
}
