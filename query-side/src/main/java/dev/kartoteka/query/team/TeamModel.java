package dev.kartoteka.query.team;

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

/** How teams are kept and what lists of them may ask. */
@Configuration(proxyBeanMethods = false)
public class TeamModel {

    static final RecordModel<Team> MODEL = new RecordModel<>(
            "teams",
            "team-",
            TeamFold.FOLD,
            Fields.builder()
                    .field("name", FieldType.TEXT)
                    .field("parentId", FieldType.TEXT)
                    .build(),
            List.of(List.of("parentId")));

    @Bean
    RecordStore<Team> teamStore(Generations generations, Sight sight) {
        return new RecordStore<>(MODEL, generations.read(MODEL.name()), sight);
    }

    @Bean
    RecordResource<Team> teamResource(RecordStore<Team> store) {
        return RecordResource.asKept(store);
    }
}
