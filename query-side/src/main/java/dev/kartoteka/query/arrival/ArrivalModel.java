package dev.kartoteka.query.arrival;

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

/** How arrivals are kept and what lists of them may ask. */
@Configuration(proxyBeanMethods = false)
public class ArrivalModel {

    static final RecordModel<Arrival> MODEL = new RecordModel<>(
                    "arrivals",
                    "arrival-",
                    ArrivalFold.FOLD,
                    Fields.builder()
                            .field("kind", FieldType.TEXT)
                            .field("status", FieldType.TEXT)
                            .field("direction", FieldType.TEXT)
                            .field("address", FieldType.TEXT)
                            .field("name", FieldType.TEXT)
                            .field("subject", FieldType.TEXT)
                            .field("complete", FieldType.BOOLEAN)
                            .field("nature", FieldType.TEXT)
                            .field("messageId", FieldType.TEXT)
                            .field("arrivedAt", FieldType.TIME)
                            .field("candidateIds", FieldType.TEXTS)
                            .field("clientId", FieldType.TEXT)
                            .field("contactId", FieldType.TEXT)
                            .field("dealId", FieldType.TEXT)
                            .field("interactionId", FieldType.TEXT)
                            .build(),
                    List.of(List.of("status", "arrivedAt"), List.of("clientId", "arrivedAt"), List.of("arrivedAt")))
            .ofClients()
            .naming("candidateIds", "contactId", "dealId", "messageId")
            .withPersonal("address", "addressAsTyped", "name", "subject", "text", "attachments", "dismissedReason");

    @Bean
    RecordStore<Arrival> arrivalStore(Generations generations, Sight sight) {
        return new RecordStore<>(MODEL, generations.read(MODEL.name()), sight);
    }

    @Bean
    RecordResource<Arrival> arrivalResource(RecordStore<Arrival> store) {
        return RecordResource.asKept(store);
    }
}
