package dev.kartoteka.query.pool;

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

/** How limits are kept and what lists of them may ask. */
@Configuration(proxyBeanMethods = false)
public class PoolModel {

    static final RecordModel<Pool> MODEL = new RecordModel<>(
            "pools",
            "pool-",
            PoolFold.FOLD,
            Fields.builder()
                    .field("mostClaimed", FieldType.DECIMAL)
                    .field("daysWithoutContact", FieldType.DECIMAL)
                    .build(),
            List.of());

    @Bean
    RecordStore<Pool> poolStore(Generations generations, Sight sight) {
        return new RecordStore<>(MODEL, generations.read(MODEL.name()), sight);
    }

    @Bean
    RecordResource<Pool> poolResource(RecordStore<Pool> store) {
        return RecordResource.asKept(store);
    }
}
