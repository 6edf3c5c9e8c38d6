package dev.kartoteka.query.message;

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

/** How messages are kept and what lists of them may ask. */
@Configuration(proxyBeanMethods = false)
public class MessageModel {

    static final RecordModel<Message> MODEL = new RecordModel<>(
                    "messages",
                    "message-",
                    MessageFold.FOLD,
                    Fields.builder()
                            .field("clientId", FieldType.TEXT)
                            .field("contactId", FieldType.TEXT)
                            .field("dealId", FieldType.TEXT)
                            .field("channel", FieldType.TEXT)
                            .field("purpose", FieldType.TEXT)
                            .field("recipient", FieldType.TEXT)
                            .field("subject", FieldType.TEXT)
                            .field("templateId", FieldType.TEXT)
                            .field("documentId", FieldType.TEXT)
                            .field("state", FieldType.TEXT)
                            .field("waitingFor", FieldType.TEXT)
                            .field("lastOutcome", FieldType.TEXT)
                            .field("nextAttemptAt", FieldType.TIME)
                            .field("sentAt", FieldType.TIME)
                            .field("delivery", FieldType.TEXT)
                            .field("queuedAt", FieldType.TIME)
                            .field("queuedById", FieldType.TEXT)
                            .build(),
                    List.of(List.of("clientId", "queuedAt"), List.of("state", "queuedAt")))
            .ofClients()
            .naming("contactId", "dealId")
            .withPersonal("recipient", "subject", "text", "html");

    @Bean
    RecordStore<Message> messageStore(Generations generations, Sight sight) {
        return new RecordStore<>(MODEL, generations.read(MODEL.name()), sight);
    }

    @Bean
    RecordResource<Message> messageResource(RecordStore<Message> store) {
        return RecordResource.asKept(store);
    }
}
