package dev.kartoteka.query.discountlimit;

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

/** How limits of discounts are kept and what lists of them may ask. */
@Configuration(proxyBeanMethods = false)
public class DiscountLimitModel {

    static final RecordModel<DiscountLimit> MODEL = new RecordModel<>(
            "discount-limits",
            "discountlimit-",
            DiscountLimitFold.FOLD,
            Fields.builder()
                    .field("role", FieldType.TEXT)
                    .field("percent", FieldType.DECIMAL)
                    .build(),
            List.of());

    @Bean
    RecordStore<DiscountLimit> discountLimitStore(Generations generations, Sight sight) {
        return new RecordStore<>(MODEL, generations.read(MODEL.name()), sight);
    }

    @Bean
    RecordResource<DiscountLimit> discountLimitResource(RecordStore<DiscountLimit> store) {
        return RecordResource.asKept(store);
    }
}
