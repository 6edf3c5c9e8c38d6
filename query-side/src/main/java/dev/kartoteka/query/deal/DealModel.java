package dev.kartoteka.query.deal;

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

/** How deals are kept and what lists of them may ask. */
@Configuration(proxyBeanMethods = false)
public class DealModel {

    static final RecordModel<Deal> MODEL = new RecordModel<>(
                    "deals",
                    "deal-",
                    DealFold.FOLD,
                    Fields.builder()
                            .field("title", FieldType.TEXT)
                            .field("clientId", FieldType.TEXT)
                            .field("pipelineId", FieldType.TEXT)
                            .field("stageId", FieldType.TEXT)
                            .field("status", FieldType.TEXT)
                            .field("amount", FieldType.DECIMAL)
                            .field("currency", FieldType.TEXT)
                            .field("expectedCloseDate", FieldType.DATE)
                            .field("ownerId", FieldType.TEXT)
                            .field("source", FieldType.TEXT)
                            .field("productIds", FieldType.TEXTS)
                            .field("openedAt", FieldType.TIME)
                            .field("stageEnteredAt", FieldType.TIME)
                            .field("closedAt", FieldType.TIME)
                            .field("lossReasonId", FieldType.TEXT)
                            .field("competitor", FieldType.TEXT)
                            .build(),
                    List.of(
                            List.of("clientId"),
                            List.of("pipelineId", "stageId"),
                            List.of("ownerId"),
                            List.of("amount")))
            .ofOwners()
            .naming("clientId")
            .withPersonal("title", "lossNote")
            .whoseChangesAreFollowed();

    @Bean
    RecordStore<Deal> dealStore(Generations generations, Sight sight) {
        return new RecordStore<>(MODEL, generations.read(MODEL.name()), sight);
    }

    @Bean
    RecordResource<Deal> dealResource(RecordStore<Deal> store) {
        return new RecordResource<>(store, DealAnswer.class, DealAnswer::of);
    }
}
