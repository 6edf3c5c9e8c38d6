package dev.kartoteka.query.promise;

import dev.kartoteka.query.list.FieldType;
import dev.kartoteka.query.list.Fields;
import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.record.RecordModel;
import dev.kartoteka.query.record.RecordResource;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.record.Sight;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How Promises are kept and what lists of them may ask. */
@Configuration(proxyBeanMethods = false)
public class PromiseModel {

    static final RecordModel<Promise> MODEL = new RecordModel<>(
                    "promises",
                    "promise-",
                    PromiseFold.FOLD,
                    Fields.builder()
                            .field("clientId", FieldType.TEXT)
                            .field("dealId", FieldType.TEXT)
                            .field("kind", FieldType.TEXT)
                            .field("text", FieldType.TEXT)
                            .field("madeById", FieldType.TEXT)
                            .field("contactId", FieldType.TEXT)
                            .field("dueOn", FieldType.DATE)
                            .field("status", FieldType.TEXT)
                            .field("madeAt", FieldType.TIME)
                            .build(),
                    List.of(List.of("clientId", "dueOn"), List.of("madeById", "dueOn")))
            .ofClients()
            .naming("dealId", "contactId")
            .withPersonal("text", "parties", "course");

    @Bean
    RecordStore<Promise> promiseStore(Generations generations, Sight sight) {
        return new RecordStore<>(MODEL, generations.read(MODEL.name()), sight);
    }

    @Bean
    RecordResource<Promise> promiseResource(RecordStore<Promise> store) {
        return RecordResource.asKept(store);
    }
}
