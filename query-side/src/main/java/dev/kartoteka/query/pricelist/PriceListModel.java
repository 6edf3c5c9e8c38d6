package dev.kartoteka.query.pricelist;

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

/** How price lists are kept and what lists of them may ask. */
@Configuration(proxyBeanMethods = false)
public class PriceListModel {

    static final RecordModel<PriceList> MODEL = new RecordModel<>(
            "price-lists",
            "pricelist-",
            PriceListFold.FOLD,
            Fields.builder()
                    .field("name", FieldType.TEXT)
                    .field("currency", FieldType.TEXT)
                    .field("validFrom", FieldType.DATE)
                    .field("validTo", FieldType.DATE)
                    .field("retired", FieldType.BOOLEAN)
                    .build(),
            List.of(List.of("name")));

    @Bean
    RecordStore<PriceList> priceListStore(Generations generations, Sight sight) {
        return new RecordStore<>(MODEL, generations.read(MODEL.name()), sight);
    }

    @Bean
    RecordResource<PriceList> priceListResource(RecordStore<PriceList> store) {
        return RecordResource.asKept(store);
    }
}
