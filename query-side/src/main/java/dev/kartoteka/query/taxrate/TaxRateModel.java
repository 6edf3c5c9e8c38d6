package dev.kartoteka.query.taxrate;

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

/** How tax rates are kept and what lists of them may ask. */
@Configuration(proxyBeanMethods = false)
public class TaxRateModel {

    static final RecordModel<TaxRate> MODEL = new RecordModel<>(
            "tax-rates",
            "taxrate-",
            TaxRateFold.FOLD,
            Fields.builder()
                    .field("code", FieldType.TEXT)
                    .field("name", FieldType.TEXT)
                    .build(),
            List.of(List.of("code")));

    @Bean
    RecordStore<TaxRate> taxRateStore(Generations generations, Sight sight) {
        return new RecordStore<>(MODEL, generations.read(MODEL.name()), sight);
    }

    @Bean
    RecordResource<TaxRate> taxRateResource(RecordStore<TaxRate> store) {
        return RecordResource.asKept(store);
    }
}
