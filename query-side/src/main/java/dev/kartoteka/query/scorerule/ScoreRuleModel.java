package dev.kartoteka.query.scorerule;

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

/** How score rules are kept and what lists of them may ask. */
@Configuration(proxyBeanMethods = false)
public class ScoreRuleModel {

    static final RecordModel<ScoreRule> MODEL = new RecordModel<>(
            "score-rules",
            "scorerule-",
            ScoreRuleFold.FOLD,
            Fields.builder()
                    .field("email", FieldType.DECIMAL)
                    .field("phone", FieldType.DECIMAL)
                    .field("company", FieldType.DECIMAL)
                    .field("qualified", FieldType.DECIMAL)
                    .field("halfLifeDays", FieldType.DECIMAL)
                    .field("since", FieldType.TIME)
                    .build(),
            List.of());

    @Bean
    RecordStore<ScoreRule> scoreRuleStore(Generations generations, Sight sight) {
        return new RecordStore<>(MODEL, generations.read(MODEL.name()), sight);
    }

    @Bean
    RecordResource<ScoreRule> scoreRuleResource(RecordStore<ScoreRule> store) {
        return RecordResource.asKept(store);
    }
}
