package dev.kartoteka.query.subject;

import dev.kartoteka.query.list.FieldType;
import dev.kartoteka.query.list.Fields;
import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.record.RecordModel;
import dev.kartoteka.query.record.RecordResource;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.record.Sight;
import dev.kartoteka.shared.subject.SubjectId;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How subjects are kept and what lists of them may ask. */
@Configuration(proxyBeanMethods = false)
public class SubjectModel {

    static final RecordModel<Subject> MODEL = new RecordModel<>(
            "subjects",
            SubjectId.PREFIX,
            SubjectFold.FOLD,
            Fields.builder()
                    .field("personId", FieldType.TEXT)
                    .field("consents", FieldType.TEXTS)
                    .field("held", FieldType.BOOLEAN)
                    .field("erasureRequestedAt", FieldType.TIME)
                    .field("erasureCompletedAt", FieldType.TIME)
                    .build(),
            List.of(List.of("personId")));

    @Bean
    RecordStore<Subject> subjectStore(Generations generations, Sight sight) {
        return new RecordStore<>(MODEL, generations.read(MODEL.name()), sight);
    }

    @Bean
    RecordResource<Subject> subjectResource(RecordStore<Subject> store) {
        return RecordResource.asKept(store);
    }
}
