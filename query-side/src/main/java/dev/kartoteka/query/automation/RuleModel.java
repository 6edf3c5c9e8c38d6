package dev.kartoteka.query.automation;

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

/** How rules are kept and what lists of them may ask. */
@Configuration(proxyBeanMethods = false)
public class RuleModel {

    static final RecordModel<Rule> MODEL = new RecordModel<>(
            "rules",
            "rule-",
            RuleFold.FOLD,
            Fields.builder()
                    .field("name", FieldType.TEXT)
                    .field("ownerId", FieldType.TEXT)
                    .field("on", FieldType.BOOLEAN)
                    .field("perHour", FieldType.DECIMAL)
                    .field("createdAt", FieldType.TIME)
                    .build(),
            List.of(List.of("name")));

    @Bean
    RecordStore<Rule> ruleStore(Generations generations, Sight sight) {
        return new RecordStore<>(MODEL, generations.read(MODEL.name()), sight);
    }

    @Bean
    RecordResource<Rule> ruleResource(RecordStore<Rule> store) {
        return RecordResource.asKept(store);
    }
}
