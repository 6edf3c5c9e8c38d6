package dev.kartoteka.query.substitution;

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

/** How Substitutions are kept and what lists of them may ask. */
@Configuration(proxyBeanMethods = false)
public class SubstitutionModel {

    static final RecordModel<Substitution> MODEL = new RecordModel<>(
                    "substitutions",
                    "substitution-",
                    SubstitutionFold.FOLD,
                    Fields.builder()
                            .field("absentId", FieldType.TEXT)
                            .field("substituteId", FieldType.TEXT)
                            .field("ownerId", "employeeIds", FieldType.TEXTS)
                            .field("firstDay", FieldType.DATE)
                            .field("lastDay", FieldType.DATE)
                            .field("cancelled", FieldType.BOOLEAN)
                            .build(),
                    List.of(List.of("substituteId", "lastDay"), List.of("absentId", "lastDay"), List.of("ownerId")))
            .ofOwners();

    @Bean
    RecordStore<Substitution> substitutionStore(Generations generations, Sight sight) {
        return new RecordStore<>(MODEL, generations.read(MODEL.name()), sight);
    }

    @Bean
    RecordResource<Substitution> substitutionResource(RecordStore<Substitution> store) {
        return RecordResource.asKept(store);
    }
}
