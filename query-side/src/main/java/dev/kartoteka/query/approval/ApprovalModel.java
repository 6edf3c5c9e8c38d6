package dev.kartoteka.query.approval;

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

/** How approvals are kept and what lists of them may ask. */
@Configuration(proxyBeanMethods = false)
public class ApprovalModel {

    static final RecordModel<Approval> MODEL = new RecordModel<>(
                    "approvals",
                    "approval-",
                    ApprovalFold.FOLD,
                    Fields.builder()
                            .field("kind", FieldType.TEXT)
                            .field("paperId", FieldType.TEXT)
                            .field("clientId", FieldType.TEXT)
                            .field("dealId", FieldType.TEXT)
                            .field("status", FieldType.TEXT)
                            .field("askedIds", FieldType.TEXTS)
                            .field("askedRole", FieldType.TEXT)
                            .field("authorIds", FieldType.TEXTS)
                            .field("amount", "amount.amount", FieldType.DECIMAL)
                            .field("discountPercent", FieldType.DECIMAL)
                            .field("requestedAt", FieldType.TIME)
                            .field("closedAt", FieldType.TIME)
                            .build(),
                    List.of(List.of("paperId"), List.of("status")))
            .naming("clientId", "dealId", "paperId")
            .withPersonal("decisions");

    @Bean
    RecordStore<Approval> approvalStore(Generations generations, Sight sight) {
        return new RecordStore<>(MODEL, generations.read(MODEL.name()), sight);
    }

    @Bean
    RecordResource<Approval> approvalResource(RecordStore<Approval> store) {
        return RecordResource.asKept(store);
    }
}
