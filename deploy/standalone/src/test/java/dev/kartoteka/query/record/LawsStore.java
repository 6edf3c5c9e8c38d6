package dev.kartoteka.query.record;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.projection.Place;
import dev.kartoteka.shared.event.RecordedEvent;
import dev.kartoteka.standalone.readstore.EmbeddedReadStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bson.Document;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.ResolvableType;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.util.FileSystemUtils;

/** An embedded read store and every read model of records that the query side declares, and nothing else of it. */
public final class LawsStore implements AutoCloseable {

    private final Path directory;
    private final EmbeddedReadStore server;
    private final MongoClient client;
    private final MongoTemplate mongo;
    private final AnnotationConfigApplicationContext models = new AnnotationConfigApplicationContext();
    private int made;

    public LawsStore() throws IOException {
        directory = Files.createTempDirectory("laws");
        server = EmbeddedReadStore.start(directory, 0);
        client = MongoClients.create(server.connectionString());
        mongo = new MongoTemplate(new SimpleMongoClientDatabaseFactory(client, "laws"));
        models.registerBean(Generations.class, () -> new Generations(mongo));
        models.registerBean(Sight.class, () -> Sight.EVERYTHING);
        ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(models, false);
        scanner.addIncludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*Model")));
        scanner.addExcludeFilter(new AssignableTypeFilter(RecordModel.class));
        scanner.scan("dev.kartoteka.query");
        models.refresh();
    }

    public Place place() {
        return Place.first(mongo);
    }

    /** The states of which there are read models. */
    List<Class<?>> stateTypes() {
        List<Class<?>> types = new ArrayList<>();
        models.getBeansOfType(RecordStore.class)
                .values()
                .forEach(store -> types.add(store.model().stateType()));
        return types;
    }

    /** The read model of a state, kept in collections of its own. */
    public <S> RecordModel<S> newModel(Class<S> stateType) {
        RecordModel<S> declared = declared(stateType);
        RecordModel<S> model = new RecordModel<>(
                declared.name() + made++, declared.prefix(), declared.fold(), declared.fields(), declared.indexes());
        RecordIndexes.ensure(model, place());
        return model;
    }

    <S> RecordModel<S> declared(Class<S> stateType) {
        return models.<RecordStore<S>>getBeanProvider(ResolvableType.forClassWithGenerics(RecordStore.class, stateType))
                .getObject()
                .model();
    }

    /** As its projection would. */
    public <S> void write(RecordModel<S> model, List<RecordedEvent> events) {
        new RecordWriter<>(model, place()).write(events);
    }

    List<Document> documents(String collection) {
        return mongo.getCollection(collection)
                .find()
                .sort(new Document("_id", 1))
                .into(new ArrayList<>());
    }

    public void drop(RecordModel<?> model) {
        mongo.dropCollection(model.collection());
        mongo.dropCollection(model.versionCollection());
    }

    @Override
    public void close() throws IOException {
        models.close();
        client.close();
        server.close();
        FileSystemUtils.deleteRecursively(directory);
    }
}
