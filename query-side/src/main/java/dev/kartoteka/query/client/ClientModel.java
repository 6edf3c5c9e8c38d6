package dev.kartoteka.query.client;

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

/** How clients are kept and what lists of them may ask. */
@Configuration(proxyBeanMethods = false)
public class ClientModel {

    static final RecordModel<Client> MODEL = new RecordModel<>(
                    "clients",
                    "client-",
                    ClientFold.FOLD,
                    Fields.builder()
                            .field("kind", FieldType.TEXT)
                            .field("name", FieldType.TEXT)
                            .field("email", FieldType.TEXT)
                            .field("phone", FieldType.TEXT)
                            .field("taxId", FieldType.TEXT)
                            .field("city", "address.city", FieldType.TEXT)
                            .field("country", "address.country", FieldType.TEXT)
                            .field("language", FieldType.TEXT)
                            .field("source", FieldType.TEXT)
                            .field("tags", FieldType.TEXTS)
                            .field("ownerId", FieldType.TEXT)
                            .field("archived", FieldType.BOOLEAN)
                            .field("registeredAt", FieldType.TIME)
                            .build(),
                    List.of(List.of("name"), List.of("ownerId"), List.of("email"), List.of("phone")))
            .ofOwners()
            .withPersonal("name", "email", "phone", "phoneAsTyped", "taxId", "website", "address", "tags");

    @Bean
    RecordStore<Client> clientStore(Generations generations, Sight sight) {
        return new RecordStore<>(MODEL, generations.read(MODEL.name()), sight);
    }

    @Bean
    RecordResource<Client> clientResource(RecordStore<Client> store) {
        return RecordResource.asKept(store);
    }
}
