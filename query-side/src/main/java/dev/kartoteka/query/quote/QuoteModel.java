package dev.kartoteka.query.quote;

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

/** How quotes are kept and what lists of them may ask. */
@Configuration(proxyBeanMethods = false)
public class QuoteModel {

    static final RecordModel<Quote> MODEL = new RecordModel<>(
                    "quotes",
                    "quote-",
                    QuoteFold.FOLD,
                    Fields.builder()
                            .field("clientId", FieldType.TEXT)
                            .field("dealId", FieldType.TEXT)
                            .field("status", FieldType.TEXT)
                            .field("versionNumber", FieldType.DECIMAL)
                            .field("currency", FieldType.TEXT)
                            .field("total", "totals.total.amount", FieldType.DECIMAL)
                            .field("net", "totals.net.amount", FieldType.DECIMAL)
                            .field("discountPercent", FieldType.DECIMAL)
                            .field("validUntil", FieldType.DATE)
                            .field("authorId", FieldType.TEXT)
                            .field("approvalId", FieldType.TEXT)
                            .field("draftedAt", FieldType.TIME)
                            .field("sentAt", FieldType.TIME)
                            .field("closedAt", FieldType.TIME)
                            .build(),
                    List.of(List.of("clientId"), List.of("dealId"), List.of("status")))
            .ofClients()
            .naming("dealId");

    @Bean
    RecordStore<Quote> quoteStore(Generations generations, Sight sight) {
        return new RecordStore<>(MODEL, generations.read(MODEL.name()), sight);
    }

    @Bean
    RecordResource<Quote> quoteResource(RecordStore<Quote> store) {
        return RecordResource.asKept(store);
    }
}
