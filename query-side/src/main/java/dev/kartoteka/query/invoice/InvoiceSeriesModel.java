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

/** How series of invoice numbers are kept and what lists of them may ask. */
@Configuration(proxyBeanMethods = false)
public class InvoiceSeriesModel {

    static final RecordModel<InvoiceSeries> MODEL = new RecordModel<>(
            "invoice-series",
            "invoiceseries-",
            InvoiceSeriesFold.FOLD,
            Fields.builder()
                    .field("series", FieldType.TEXT)
                    .field("year", FieldType.DECIMAL)
                    .field("last", FieldType.DECIMAL)
                    .field("lastTakenAt", FieldType.TIME)
                    .build(),
            List.of(List.of("series")));

    @Bean
    RecordStore<InvoiceSeries> invoiceSeriesStore(Generations generations, Sight sight) {
        return new RecordStore<>(MODEL, generations.read(MODEL.name()), sight);
    }

    @Bean
    RecordResource<InvoiceSeries> invoiceSeriesResource(RecordStore<InvoiceSeries> store) {
        return RecordResource.asKept(store);
    }
}
