package dev.kartoteka.benchmark.server;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import dev.kartoteka.benchmark.server.AppendsRestController.Rate;
import dev.kartoteka.platform.rights.Needs;
import dev.kartoteka.query.progress.ProjectionProgress;
import dev.kartoteka.query.projection.Rebuildable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reading all of the history once, with projections and without. */
@RestController
@RequestMapping("/benchmark")
@Needs(Needs.NOTHING)
class ReplayRestController {

    private static final long LOOK_AGAIN_MILLIS = 5;

    private final EventStore store;
    private final EventProcessingConfiguration processing;
    private final ProjectionProgress progress;
    private final MongoClient mongo;
    private final String database;
    private final List<Rebuildable> readModels;

    ReplayRestController(
            EventStore store,
            EventProcessingConfiguration processing,
            ProjectionProgress progress,
            MongoClient mongo,
            @Value("${spring.mongodb.database}") String database,
            List<Rebuildable> readModels) {
        this.store = store;
        this.processing = processing;
        this.progress = progress;
        this.mongo = mongo;
        this.database = database;
        this.readModels = readModels;
    }

    /** Waits until every projection has everything. */
    @PostMapping("/settle")
    void settle() throws InterruptedException {
        await(progress.head(), projections().keySet());
    }

    @GetMapping("/projections")
    List<String> names() {
        return projections().keySet().stream().sorted().toList();
    }

    /** One reader that opens and deserializes every event, and does nothing with it. */
    @PostMapping("/reading")
    Rate reading() throws InterruptedException {
        long head = progress.head();
        long begin = System.nanoTime();
        try (var stream = store.openStream(store.createTailToken())) {
            for (long read = 0; read < head; read++) {
                var event = stream.nextAvailable();
                event.getPayload();
                event.getMetaData();
            }
        }
        return Rate.of(head, System.nanoTime() - begin);
    }

    /** Rebuilds read models from the first event: one projection's while the others stand still, or all of them together. */
    @PostMapping("/rebuild")
    Rate rebuild(@RequestParam(defaultValue = "") String projection) throws InterruptedException {
        Map<String, StreamingEventProcessor> all = projections();
        all.values().forEach(StreamingEventProcessor::shutDown);
        Map<String, StreamingEventProcessor> rebuilt = new TreeMap<>(all);
        rebuilt.keySet().removeIf(name -> !projection.isEmpty() && !projection.equals(name));
        for (Rebuildable readModel : readModels) {
            if (rebuilt.containsKey(readModel.projection())) {
                // emptied, not dropped: their indexes stay
                readModel.collections().forEach(name -> collection(name).deleteMany(new Document()));
            }
        }
        collection("trackingtokens").deleteMany(Filters.in("processorName", rebuilt.keySet()));
        long head = progress.head();
        long begin = System.nanoTime();
        rebuilt.values().forEach(StreamingEventProcessor::start);
        await(head, rebuilt.keySet());
        Rate rate = Rate.of(head, System.nanoTime() - begin);
        all.forEach((name, processor) -> {
            if (!rebuilt.containsKey(name)) {
                processor.start();
            }
        });
        return rate;
    }

    private Map<String, StreamingEventProcessor> projections() {
        Set<String> names = progress.all().stream()
                .filter(ProjectionProgress.Progress::isReadModel)
                .map(ProjectionProgress.Progress::name)
                .collect(Collectors.toSet());
        return processing.eventProcessors().entrySet().stream()
                .filter(entry -> names.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> (StreamingEventProcessor) entry.getValue()));
    }

    private MongoCollection<Document> collection(String name) {
        return mongo.getDatabase(database).getCollection(name);
    }

    private void await(long head, Set<String> names) throws InterruptedException {
        while (!progress.all().stream()
                .filter(one -> names.contains(one.name()))
                .allMatch(one -> one.position() != null && one.reached(head))) {
            TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
        }
    }
}
