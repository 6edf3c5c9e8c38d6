package dev.kartoteka.query.contact;

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

/** How contacts are kept and what lists of them may ask. */
@Configuration(proxyBeanMethods = false)
public class ContactModel {

    static final RecordModel<Contact> MODEL = new RecordModel<>(
                    "contacts",
                    "contact-",
                    ContactFold.FOLD,
                    Fields.builder()
                            .field("name", FieldType.TEXT)
                            .field("email", FieldType.TEXT)
                            .field("phone", FieldType.TEXT)
                            .field("clientId", "links.clientId", FieldType.TEXTS)
                            .field("registeredAt", FieldType.TIME)
                            .build(),
                    List.of(List.of("name"), List.of("clientId")))
            .ofClients()
            .naming("clientId")
            .withPersonal("name", "email", "phone", "phoneAsTyped", "birthday");

    @Bean
    RecordStore<Contact> contactStore(Generations generations, Sight sight) {
        return new RecordStore<>(MODEL, generations.read(MODEL.name()), sight);
    }

    @Bean
    RecordResource<Contact> contactResource(RecordStore<Contact> store) {
        return RecordResource.asKept(store);
    }
}
