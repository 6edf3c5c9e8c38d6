package dev.kartoteka.standalone.readstore;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server's side of the protocol. Each command that may change something is one step for the file. */
final class ReadStoreBackend extends AbstractMongoBackend {

    private static final Logger log = LoggerFactory.getLogger(ReadStoreBackend.class);

    private static final Set<String> ONLY_READING = Set.of(
            "find",
            "count",
            "distinct",
            "getmore",
            "killcursors",
            "ismaster",
            "hello",
            "ping",
            "buildinfo",
            "listcollections",
            "listindexes",
            "collstats",
            "dbstats",
            "endsessions",
            "serverstatus");

    private final StoreFile file;
    private final Map<String, MongoDatabase> opened = new ConcurrentHashMap<>();
    private final LongAdder examined = new LongAdder();

    ReadStoreBackend(StoreFile file) {
        this.file = file;
        file.maps().databaseNames().forEach(this::resolveDatabase);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String databaseName) {
        // the library calls this once more for each database it lists
        return opened.computeIfAbsent(
                databaseName, name -> new ReadStoreDatabase(name, file.maps(), getCursorRegistry(), examined));
    }

    @Override
    public void dropDatabase(String databaseName) {
        super.dropDatabase(databaseName);
        opened.remove(databaseName);
    }

    @Override
    public Document handleCommand(Channel channel, String databaseName, String command, Document query) {
        if (ONLY_READING.contains(command.toLowerCase(Locale.ROOT)) || isReadingAggregation(query)) {
            file.requireWhole();
            return super.handleCommand(channel, databaseName, command, query);
        }
        return file.change(() -> super.handleCommand(channel, databaseName, command, query));
    }

    private static boolean isReadingAggregation(Document query) {
        return query.containsKey("aggregate")
                && query.get("pipeline") instanceof List<?> stages
                && stages.stream()
                        .noneMatch(stage -> stage instanceof Document document
                                && (document.containsKey("$out") || document.containsKey("$merge")));
    }

    /** With MongoDB's own count of the documents that queries looked at, found or not. */
    @Override
    public Document getServerStatus() {
        Document executor = new Document("scannedObjects", examined.sum());
        return super.getServerStatus().append("metrics", new Document("queryExecutor", executor));
    }

    /** Answers failures itself: the library writes the whole command to the log, and it may hold personal data. */
    @Override
    public Document handleMessage(MongoMessage message) {
        try {
            return super.handleMessage(message);
        } catch (MongoServerException refused) {
            Document answer = failure(refused.getMessageWithoutErrorCode());
            if (refused instanceof MongoServerError error) {
                answer.append("code", error.getCode()).append("codeName", error.getCodeName());
            }
            return answer;
        } catch (RuntimeException failed) {
            String command = message.getDocument().keySet().iterator().next();
            log.error("The read store failed at {} with {}", command, failed.getClass(), withoutMessage(failed));
            return failure("Unknown error: " + failed.getClass().getSimpleName());
        }
    }

    private static Document failure(String text) {
        return new Document("ok", 0).append("$err", text).append("errmsg", text);
    }

    /** The messages of the library's failures quote documents. */
    private static Throwable withoutMessage(Throwable failure) {
        Throwable bare = new IllegalStateException(failure.getClass().getName());
        bare.setStackTrace(failure.getStackTrace());
        return bare;
    }

    @Override
    public String toString() {
        return "the read store";
    }
}
