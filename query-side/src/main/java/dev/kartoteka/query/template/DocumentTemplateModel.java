package dev.kartoteka.query.template;

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

/** How document templates are kept and what lists of them may ask. */
@Configuration(proxyBeanMethods = false)
public class DocumentTemplateModel {

    static final RecordModel<DocumentTemplate> MODEL = new RecordModel<>(
            "document-templates",
            "template-",
            DocumentTemplateFold.FOLD,
            Fields.builder()
                    .field("name", FieldType.TEXT)
                    .field("kind", FieldType.TEXT)
                    .field("language", FieldType.TEXT)
                    .field("templateVersion", FieldType.DECIMAL)
                    .field("retired", FieldType.BOOLEAN)
                    .build(),
            List.of(List.of("kind", "language")));

    @Bean
    RecordStore<DocumentTemplate> documentTemplateStore(Generations generations, Sight sight) {
        return new RecordStore<>(MODEL, generations.read(MODEL.name()), sight);
    }

    @Bean
    RecordResource<DocumentTemplate> documentTemplateResource(RecordStore<DocumentTemplate> store) {
        return RecordResource.asKept(store);
    }
}
