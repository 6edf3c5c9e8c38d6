package dev.kartoteka.query.contract;

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

/** How contracts are kept and what lists of them may ask. */
@Configuration(proxyBeanMethods = false)
public class ContractModel {

    static final RecordModel<Contract> MODEL = new RecordModel<>(
                    "contracts",
                    "contract-",
                    ContractFold.FOLD,
                    Fields.builder()
                            .field("clientId", FieldType.TEXT)
                            .field("dealId", FieldType.TEXT)
                            .field("quoteId", FieldType.TEXT)
                            .field("title", FieldType.TEXT)
                            .field("status", FieldType.TEXT)
                            .field("startDate", FieldType.DATE)
                            .field("endDate", FieldType.DATE)
                            .field("signedOn", FieldType.DATE)
                            .field("amount", FieldType.DECIMAL)
                            .field("currency", FieldType.TEXT)
                            .build(),
                    List.of(List.of("clientId"), List.of("status", "endDate")))
            .ofClients()
            .naming("dealId")
            .withPersonal("title", "signedBy");

    @Bean
    RecordStore<Contract> contractStore(Generations generations, Sight sight) {
        return new RecordStore<>(MODEL, generations.read(MODEL.name()), sight);
    }

    @Bean
    RecordResource<Contract> contractResource(RecordStore<Contract> store) {
        return new RecordResource<>(store, ContractAnswer.class, ContractAnswer::of);
    }
}
