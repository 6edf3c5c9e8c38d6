package dev.kartoteka.query.lead;

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

/** How leads are kept and what lists of them may ask. */
@Configuration(proxyBeanMethods = false)
public class LeadModel {

    static final RecordModel<Lead> MODEL = new RecordModel<>(
                    "leads",
                    "lead-",
                    LeadFold.FOLD,
                    Fields.builder()
                            .field("name", FieldType.TEXT)
                            .field("company", FieldType.TEXT)
                            .field("email", FieldType.TEXT)
                            .field("phone", FieldType.TEXT)
                            .field("source", FieldType.TEXT)
                            .field("campaign", FieldType.TEXT)
                            .field("status", FieldType.TEXT)
                            .field("ownerId", FieldType.TEXT)
                            .field("clientId", FieldType.TEXT)
                            .field("contactId", FieldType.TEXT)
                            .field("dealId", FieldType.TEXT)
                            .field("registeredAt", FieldType.TIME)
                            .field("convertedAt", FieldType.TIME)
                            .build(),
                    List.of(List.of("name"), List.of("ownerId"), List.of("status"), List.of("email")))
            .ofOwners()
            .naming("clientId", "contactId", "dealId")
            .withPersonal(
                    "name", "company", "email", "phone", "phoneAsTyped", "note", "disqualifiedReason", "contacts");

    @Bean
    RecordStore<Lead> leadStore(Generations generations, Sight sight) {
        return new RecordStore<>(MODEL, generations.read(MODEL.name()), sight);
    }

    @Bean
    RecordResource<Lead> leadResource(RecordStore<Lead> store) {
        return RecordResource.asKept(store);
    }
}
