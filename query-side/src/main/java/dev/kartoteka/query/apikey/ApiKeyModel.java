package dev.kartoteka.query.apikey;

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

/** How API keys are kept and what lists of them may ask. */
@Configuration(proxyBeanMethods = false)
public class ApiKeyModel {

    static final RecordModel<ApiKey> MODEL = new RecordModel<>(
            "api-keys",
            "apikey-",
            ApiKeyFold.FOLD,
            Fields.builder()
                    .field("name", FieldType.TEXT)
                    .field("scopes", FieldType.TEXTS)
                    .field("createdAt", FieldType.TIME)
                    .field("expiresAt", FieldType.TIME)
                    .field("revokedAt", FieldType.TIME)
                    .build(),
            List.of(List.of("name")));

    @Bean
    RecordStore<ApiKey> apiKeyStore(Generations generations, Sight sight) {
        return new RecordStore<>(MODEL, generations.read(MODEL.name()), sight);
    }

    @Bean
    RecordResource<ApiKey> apiKeyResource(RecordStore<ApiKey> store) {
        return RecordResource.asKept(store);
    }
}
