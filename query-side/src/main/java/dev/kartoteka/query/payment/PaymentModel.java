package dev.kartoteka.query.payment;

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

/** How payments are kept and what lists of them may ask. */
@Configuration(proxyBeanMethods = false)
public class PaymentModel {

    static final RecordModel<Payment> MODEL = new RecordModel<>(
                    "payments",
                    "payment-",
                    PaymentFold.FOLD,
                    Fields.builder()
                            .field("clientId", FieldType.TEXT)
                            .field("invoiceId", FieldType.TEXT)
                            .field("dealId", FieldType.TEXT)
                            .field("ownerId", FieldType.TEXT)
                            .field("amount", FieldType.DECIMAL)
                            .field("left", FieldType.DECIMAL)
                            .field("currency", FieldType.TEXT)
                            .field("receivedOn", FieldType.DATE)
                            .field("method", FieldType.TEXT)
                            .field("receivedAt", FieldType.TIME)
                            .field("status", FieldType.TEXT)
                            .build(),
                    List.of(List.of("clientId"), List.of("invoiceId"), List.of("receivedOn")))
            .ofClients()
            .naming("dealId")
            .withPersonal("reference");

    @Bean
    RecordStore<Payment> paymentStore(Generations generations, Sight sight) {
        return new RecordStore<>(MODEL, generations.read(MODEL.name()), sight);
    }

    @Bean
    RecordResource<Payment> paymentResource(RecordStore<Payment> store) {
        return new RecordResource<>(store, PaymentAnswer.class, PaymentAnswer::of);
    }
}
