package dev.kartoteka.benchmark.server;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import dev.kartoteka.platform.rights.Needs;
import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The least that a read can cost: a document of the same read store, found by its id and written as JSON. */
@RestController
@RequestMapping("/benchmark/stored")
@Needs(Needs.NOTHING)
class StoredAnswerRestController {

    private static final JsonWriterSettings JSON =
            JsonWriterSettings.builder().outputMode(JsonMode.RELAXED).build();

    private final MongoCollection<Document> answers;

    StoredAnswerRestController(MongoClient mongo) {
        answers = mongo.getDatabase("benchmark").getCollection("answers");
    }

    @PutMapping("/{id}")
    void store(@PathVariable String id, @RequestBody String answer) {
        answers.replaceOne(
                Filters.eq("_id", id),
                new Document("_id", id).append("answer", Document.parse(answer)),
                new ReplaceOptions().upsert(true));
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    String stored(@PathVariable String id) {
        Document found = answers.find(Filters.eq("_id", id)).first();
        if (found == null) {
            throw new IllegalStateException("Nothing is stored as " + id);
        }
        return found.get("answer", Document.class).toJson(JSON);
    }
}
