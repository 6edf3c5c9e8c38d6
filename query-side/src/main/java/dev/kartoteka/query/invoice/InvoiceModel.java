package dev.kartoteka.query.invoice;

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

/** How invoices are kept and what lists of them may ask. */
@Configuration(proxyBeanMethods = false)
public class InvoiceModel {

    static final RecordModel<Invoice> MODEL = new RecordModel<>(
                    "invoices",
                    "invoice-",
                    InvoiceFold.FOLD,
                    Fields.builder()
                            .field("kind", "paper.kind", FieldType.TEXT)
                            .field("label", "paper.label", FieldType.TEXT)
                            .field("series", "paper.series", FieldType.TEXT)
                            .field("year", "paper.year", FieldType.DECIMAL)
                            .field("number", "paper.number", FieldType.DECIMAL)
                            .field("clientId", FieldType.TEXT)
                            .field("orderId", FieldType.TEXT)
                            .field("dealId", FieldType.TEXT)
                            .field("ownerId", "paper.ownerId", FieldType.TEXT)
                            .field("creditOf", "paper.creditOf", FieldType.TEXT)
                            .field("currency", "paper.currency", FieldType.TEXT)
                            .field("issuedOn", "paper.issuedOn", FieldType.DATE)
                            .field("dueOn", "paper.dueOn", FieldType.DATE)
                            .field("issuedAt", FieldType.TIME)
                            .field("total", "paper.total", FieldType.DECIMAL)
                            .field("paid", FieldType.DECIMAL)
                            .field("balance", FieldType.DECIMAL)
                            .field("status", FieldType.TEXT)
                            .build(),
                    List.of(
                            List.of("clientId"),
                            List.of("dealId"),
                            List.of("orderId"),
                            List.of("status"),
                            List.of("series", "year", "number"),
                            List.of("issuedOn")))
            .ofClients()
            .naming("dealId");

    @Bean
    RecordStore<Invoice> invoiceStore(Generations generations, Sight sight) {
        return new RecordStore<>(MODEL, generations.read(MODEL.name()), sight);
    }

    @Bean
    RecordResource<Invoice> invoiceResource(RecordStore<Invoice> store) {
        return new RecordResource<>(store, InvoiceAnswer.class, InvoiceAnswer::of);
    }
}
