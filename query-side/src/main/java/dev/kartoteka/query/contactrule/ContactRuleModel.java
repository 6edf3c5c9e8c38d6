package dev.kartoteka.query.contactrule;

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

/** How contact rules are kept and what lists of them may ask. */
@Configuration(proxyBeanMethods = false)
public class ContactRuleModel {

    static final RecordModel<ContactRule> MODEL = new RecordModel<>(
            "contact-rules",
            "contactrule-",
            ContactRuleFold.FOLD,
            Fields.builder()
                    .field("name", FieldType.TEXT)
                    .field("clientTag", FieldType.TEXT)
                    .field("clientKind", FieldType.TEXT)
                    .field("source", FieldType.TEXT)
                    .field("kinds", FieldType.TEXTS)
                    .field("atLeast", FieldType.DECIMAL)
                    .field("perDays", FieldType.DECIMAL)
                    .field("setAt", FieldType.TIME)
                    .field("retired", FieldType.BOOLEAN)
                    .build(),
            List.of(List.of("name")));

    @Bean
    RecordStore<ContactRule> contactRuleStore(Generations generations, Sight sight) {
        return new RecordStore<>(MODEL, generations.read(MODEL.name()), sight);
    }

    @Bean
    RecordResource<ContactRule> contactRuleResource(RecordStore<ContactRule> store) {
        return RecordResource.asKept(store);
    }
}
