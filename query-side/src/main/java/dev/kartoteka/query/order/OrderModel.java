package dev.kartoteka.query.order;

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

/** How orders are kept and what lists of them may ask. */
@Configuration(proxyBeanMethods = false)
public class OrderModel {

    static final RecordModel<Order> MODEL = new RecordModel<>(
                    "orders",
                    "order-",
                    OrderFold.FOLD,
                    Fields.builder()
                            .field("clientId", FieldType.TEXT)
                            .field("dealId", FieldType.TEXT)
                            .field("quoteId", FieldType.TEXT)
                            .field("contractId", FieldType.TEXT)
                            .field("ownerId", FieldType.TEXT)
                            .field("status", FieldType.TEXT)
                            .field("placedAt", FieldType.TIME)
                            .field("amount", FieldType.DECIMAL)
                            .field("currency", FieldType.TEXT)
                            .field("productIds", "lines.productId", FieldType.TEXTS)
                            .build(),
                    List.of(List.of("clientId", "placedAt"), List.of("status"), List.of("placedAt")))
            .ofClients()
            .naming("dealId");

    @Bean
    RecordStore<Order> orderStore(Generations generations, Sight sight) {
        return new RecordStore<>(MODEL, generations.read(MODEL.name()), sight);
    }

    @Bean
    RecordResource<Order> orderResource(RecordStore<Order> store) {
        return new RecordResource<>(store, OrderAnswer.class, OrderAnswer::of);
    }
}
