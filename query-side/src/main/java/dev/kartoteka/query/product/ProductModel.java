package dev.kartoteka.query.product;

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

/** How products are kept and what lists of them may ask. */
@Configuration(proxyBeanMethods = false)
public class ProductModel {

    static final RecordModel<Product> MODEL = new RecordModel<>(
            "products",
            "product-",
            ProductFold.FOLD,
            Fields.builder()
                    .field("code", FieldType.TEXT)
                    .field("name", FieldType.TEXT)
                    .field("price", "price.amount", FieldType.DECIMAL)
                    .field("currency", "price.currency", FieldType.TEXT)
                    .field("category", FieldType.TEXT)
                    .field("retired", FieldType.BOOLEAN)
                    .build(),
            List.of(List.of("code")));

    @Bean
    RecordStore<Product> productStore(Generations generations, Sight sight) {
        return new RecordStore<>(MODEL, generations.read(MODEL.name()), sight);
    }

    @Bean
    RecordResource<Product> productResource(RecordStore<Product> store) {
        return RecordResource.asKept(store);
    }
}
