package dev.kartoteka.command.screening;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import dev.kartoteka.command.blocklist.BlockedKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Who has which values, and which are blocked, by the entries' identifiers: nothing that tells who anybody is. */
@Component
class KnownValues {

    private static final String ID = "_id";

    private final MongoCollection<Document> persons;
    private final MongoCollection<Document> entries;

    KnownValues(MongoTemplate mongo) {
        this.persons = mongo.getCollection("blocklist_persons");
        this.entries = mongo.getCollection("blocklist_entries");
        for (BlockedKind kind : BlockedKind.values()) {
            persons.createIndex(Indexes.ascending(kind.name()));
        }
    }

    /** @param values by person, the entry for each kind of value; none for one who has none any more */
    void writePersons(Map<String, Map<BlockedKind, String>> values) {
        List<WriteModel<Document>> writes = new ArrayList<>();
        values.forEach((person, has) -> {
            Document document = has.isEmpty() ? null : new Document(ID, person);
            if (document != null) {
                has.forEach((kind, entry) -> document.append(kind.name(), entry));
            }
            writes.add(write(person, document));
        });
        if (!writes.isEmpty()) {
            persons.bulkWrite(writes);
        }
    }

    /** @param blocked whether, by entry */
    void writeEntries(Map<String, Boolean> blocked) {
        List<WriteModel<Document>> writes = new ArrayList<>();
        blocked.forEach((entry, is) -> writes.add(write(entry, is ? new Document(ID, entry) : null)));
        if (!writes.isEmpty()) {
            entries.bulkWrite(writes);
        }
    }

    /** Which of these entries are in force. */
    Set<String> blocked(Collection<String> candidates) {
        Set<String> found = new HashSet<>();
        if (!candidates.isEmpty()) {
            entries.find(in(ID, candidates)).forEach(document -> found.add(document.getString(ID)));
        }
        return found;
    }

    /** Whoever has the value of an entry. */
    List<String> persons(String entry) {
        return Arrays.stream(BlockedKind.values())
                .flatMap(kind -> persons.find(eq(kind.name(), entry)).into(new ArrayList<>()).stream())
                .map(document -> document.getString(ID))
                .distinct()
                .toList();
    }

    private static WriteModel<Document> write(String id, @Nullable Document document) {
        return document == null
                ? new DeleteOneModel<>(eq(ID, id))
                : new ReplaceOneModel<>(eq(ID, id), document, new ReplaceOptions().upsert(true));
    }
}
