package dev.kartoteka.query.commissionplan;

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

/** How commission plans are kept and what lists of them may ask. */
@Configuration(proxyBeanMethods = false)
public class CommissionPlanModel {

    static final RecordModel<CommissionPlan> MODEL = new RecordModel<>(
            "commission-plans",
            "commissionplan-",
            CommissionPlanFold.FOLD,
            Fields.builder()
                    .field("name", FieldType.TEXT)
                    .field("teamId", FieldType.TEXT)
                    .field("metric", FieldType.TEXT)
                    .field("unit", FieldType.TEXT)
                    .field("currency", FieldType.TEXT)
                    .field("validFrom", FieldType.DATE)
                    .field("validTo", FieldType.DATE)
                    .field("retired", FieldType.BOOLEAN)
                    .build(),
            List.of(List.of("name")));

    @Bean
    RecordStore<CommissionPlan> commissionPlanStore(Generations generations, Sight sight) {
        return new RecordStore<>(MODEL, generations.read(MODEL.name()), sight);
    }

    @Bean
    RecordResource<CommissionPlan> commissionPlanResource(RecordStore<CommissionPlan> store) {
        return RecordResource.asKept(store);
    }
}
