package dev.kartoteka.query.goal;

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

/** How goals are kept and what lists of them may ask. An employee's is seen as their deals are; a team's by everybody. */
@Configuration(proxyBeanMethods = false)
public class GoalModel {

    static final RecordModel<Goal> MODEL = new RecordModel<>(
                    "goals",
                    "goal-",
                    GoalFold.FOLD,
                    Fields.builder()
                            .field("parentId", FieldType.TEXT)
                            .field("teamId", FieldType.TEXT)
                            .field("ownerId", FieldType.TEXT)
                            .field("metric", FieldType.TEXT)
                            .field("from", FieldType.DATE)
                            .field("to", FieldType.DATE)
                            .field("target", FieldType.DECIMAL)
                            .field("currency", FieldType.TEXT)
                            .field("setAt", FieldType.TIME)
                            .field("retired", FieldType.BOOLEAN)
                            .build(),
                    List.of(List.of("parentId"), List.of("ownerId"), List.of("from")))
            .ofOwners();

    @Bean
    RecordStore<Goal> goalStore(Generations generations, Sight sight) {
        return new RecordStore<>(MODEL, generations.read(MODEL.name()), sight);
    }

    @Bean
    RecordResource<Goal> goalResource(RecordStore<Goal> store) {
        return new RecordResource<>(store, GoalAnswer.class, GoalAnswer::of);
    }
}
