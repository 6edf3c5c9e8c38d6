package dev.kartoteka.query.document;

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

/** How documents are kept and what lists of them may ask. */
@Configuration(proxyBeanMethods = false)
public class DocumentModel {

    static final RecordModel<Document> MODEL = new RecordModel<>(
                    "documents",
                    "document-",
                    DocumentFold.FOLD,
                    Fields.builder()
                            .field("clientId", FieldType.TEXT)
                            .field("contactId", FieldType.TEXT)
                            .field("dealId", FieldType.TEXT)
                            .field("paperId", FieldType.TEXT)
                            .field("templateId", FieldType.TEXT)
                            .field("kind", FieldType.TEXT)
                            .field("language", FieldType.TEXT)
                            .field("number", FieldType.TEXT)
                            .field("state", FieldType.TEXT)
                            .field("signerId", FieldType.TEXT)
                            .field("sha256", FieldType.TEXT)
                            .field("size", FieldType.DECIMAL)
                            .field("createdAt", FieldType.TIME)
                            .build(),
                    List.of(List.of("clientId", "createdAt"), List.of("number"), List.of("dealId")))
            .ofClients()
            .naming("contactId", "dealId");

    @Bean
    RecordStore<Document> documentStore(Generations generations, Sight sight) {
        return new RecordStore<>(MODEL, generations.read(MODEL.name()), sight);
    }

    @Bean
    RecordResource<Document> documentResource(RecordStore<Document> store) {
        return RecordResource.asKept(store);
    }
}
