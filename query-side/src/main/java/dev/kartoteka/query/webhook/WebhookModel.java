package dev.kartoteka.query.webhook;

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

/** How webhooks are kept and what lists of them may ask. */
@Configuration(proxyBeanMethods = false)
public class WebhookModel {

    static final RecordModel<Webhook> MODEL = new RecordModel<>(
            "webhooks",
            "webhook-",
            WebhookFold.FOLD,
            Fields.builder()
                    .field("url", FieldType.TEXT)
                    .field("eventTypes", FieldType.TEXTS)
                    .field("enabled", FieldType.BOOLEAN)
                    .field("deleted", FieldType.BOOLEAN)
                    .field("createdAt", FieldType.TIME)
                    .field("createdBy", FieldType.TEXT)
                    .build(),
            List.of(List.of("url")));

    @Bean
    RecordStore<Webhook> webhookStore(Generations generations, Sight sight) {
        return new RecordStore<>(MODEL, generations.read(MODEL.name()), sight);
    }

    @Bean
    RecordResource<Webhook> webhookResource(RecordStore<Webhook> store) {
        return RecordResource.asKept(store);
    }
}
