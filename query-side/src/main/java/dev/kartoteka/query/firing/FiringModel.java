package dev.kartoteka.query.firing;

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

/** How firings are kept and what lists of them may ask. */
@Configuration(proxyBeanMethods = false)
public class FiringModel {

    static final RecordModel<Firing> MODEL = new RecordModel<>(
            "firings",
            "firing-",
            FiringFold.FOLD,
            Fields.builder()
                    .field("ruleId", FieldType.TEXT)
                    .field("causeId", FieldType.TEXT)
                    .field("causeType", FieldType.TEXT)
                    .field("aboutId", FieldType.TEXT)
                    .field("dueAt", FieldType.TIME)
                    .field("late", FieldType.BOOLEAN)
                    .field("status", FieldType.TEXT)
                    .field("why", FieldType.TEXT)
                    .field("code", FieldType.TEXT)
                    .field("attempts", FieldType.DECIMAL)
                    .field("firedAt", FieldType.TIME)
                    .field("endedAt", FieldType.TIME)
                    .build(),
            List.of(List.of("ruleId", "firedAt"), List.of("status", "firedAt"), List.of("aboutId")));

    @Bean
    RecordStore<Firing> firingStore(Generations generations, Sight sight) {
        return new RecordStore<>(MODEL, generations.read(MODEL.name()), sight);
    }

    @Bean
    RecordResource<Firing> firingResource(RecordStore<Firing> store) {
        return RecordResource.asKept(store);
    }
}
