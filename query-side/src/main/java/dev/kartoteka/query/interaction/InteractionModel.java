package dev.kartoteka.query.interaction;

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

/** How interactions are kept and what lists of them may ask. */
@Configuration(proxyBeanMethods = false)
public class InteractionModel {

    static final RecordModel<Interaction> MODEL = new RecordModel<>(
                    "interactions",
                    "interaction-",
                    InteractionFold.FOLD,
                    Fields.builder()
                            .field("clientId", FieldType.TEXT)
                            .field("dealId", FieldType.TEXT)
                            .field("contactIds", FieldType.TEXTS)
                            .field("kind", FieldType.TEXT)
                            .field("direction", FieldType.TEXT)
                            .field("subject", FieldType.TEXT)
                            .field("durationSeconds", FieldType.DECIMAL)
                            .field("occurredAt", FieldType.TIME)
                            .field("actorId", FieldType.TEXT)
                            .field("retracted", FieldType.BOOLEAN)
                            .build(),
                    List.of(List.of("clientId", "occurredAt"), List.of("dealId"), List.of("occurredAt")))
            .ofClients()
            .naming("dealId", "contactIds")
            .withPersonal("subject", "body");

    @Bean
    RecordStore<Interaction> interactionStore(Generations generations, Sight sight) {
        return new RecordStore<>(MODEL, generations.read(MODEL.name()), sight);
    }

    @Bean
    RecordResource<Interaction> interactionResource(RecordStore<Interaction> store) {
        return RecordResource.asKept(store);
    }
}
