package dev.kartoteka.query.digest;

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

/** How digests are kept and what lists of them may ask. */
@Configuration(proxyBeanMethods = false)
public class DigestModel {

    static final RecordModel<Digest> MODEL = new RecordModel<>(
                    "digests",
                    "digest-",
                    DigestFold.FOLD,
                    Fields.builder()
                            .field("recipientId", FieldType.TEXT)
                            .field("ownerId", "recipientId", FieldType.TEXT)
                            .field("nextAt", FieldType.TIME)
                            .field("sentAt", FieldType.TIME)
                            .field("lastOutcome", FieldType.TEXT)
                            .build(),
                    List.of(List.of("recipientId")))
            .ofOwners();

    @Bean
    RecordStore<Digest> digestStore(Generations generations, Sight sight) {
        return new RecordStore<>(MODEL, generations.read(MODEL.name()), sight);
    }

    @Bean
    RecordResource<Digest> digestResource(RecordStore<Digest> store) {
        return RecordResource.asKept(store);
    }
}
