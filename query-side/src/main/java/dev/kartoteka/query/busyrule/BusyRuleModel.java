package dev.kartoteka.query.busyrule;

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

/** How busy rules are kept and what lists of them may ask. */
@Configuration(proxyBeanMethods = false)
public class BusyRuleModel {

    static final RecordModel<BusyRule> MODEL = new RecordModel<>(
            "busy-rules",
            "busyrule-",
            BusyRuleFold.FOLD,
            Fields.builder()
                    .field("mode", FieldType.TEXT)
                    .field("hours", FieldType.DECIMAL)
                    .field("since", FieldType.TIME)
                    .build(),
            List.of());

    @Bean
    RecordStore<BusyRule> busyRuleStore(Generations generations, Sight sight) {
        return new RecordStore<>(MODEL, generations.read(MODEL.name()), sight);
    }

    @Bean
    RecordResource<BusyRule> busyRuleResource(RecordStore<BusyRule> store) {
        return RecordResource.asKept(store);
    }
}
