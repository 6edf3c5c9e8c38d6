package dev.kartoteka.query.approvalrule;

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

/** How rules of approvals are kept and what lists of them may ask. */
@Configuration(proxyBeanMethods = false)
public class ApprovalRuleModel {

    static final RecordModel<ApprovalRule> MODEL = new RecordModel<>(
            "approval-rules",
            "approvalrule-",
            ApprovalRuleFold.FOLD,
            Fields.builder()
                    .field("kind", FieldType.TEXT)
                    .field("name", FieldType.TEXT)
                    .field("leastAmount", "leastAmount.amount", FieldType.DECIMAL)
                    .field("leastDiscount", FieldType.DECIMAL)
                    .field("retired", FieldType.BOOLEAN)
                    .build(),
            List.of(List.of("kind")));

    @Bean
    RecordStore<ApprovalRule> approvalRuleStore(Generations generations, Sight sight) {
        return new RecordStore<>(MODEL, generations.read(MODEL.name()), sight);
    }

    @Bean
    RecordResource<ApprovalRule> approvalRuleResource(RecordStore<ApprovalRule> store) {
        return RecordResource.asKept(store);
    }
}
