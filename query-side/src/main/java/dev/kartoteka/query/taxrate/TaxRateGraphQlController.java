package dev.kartoteka.query.taxrate;

import dev.kartoteka.query.graphql.ListConnection;
import dev.kartoteka.query.graphql.RecordQueries;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.record.RecordStore;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Tax rates in GraphQL; what hangs on them is linked elsewhere. */
@Controller
class TaxRateGraphQlController {

    private final RecordStore<TaxRate> taxRates;

    TaxRateGraphQlController(RecordStore<TaxRate> taxRates) {
        this.taxRates = taxRates;
    }

    @QueryMapping
    @Nullable
    Seen<TaxRate> taxRate(DataFetchingEnvironment environment) {
        return RecordQueries.one(taxRates, environment);
    }

    @QueryMapping
    ListConnection<Seen<TaxRate>> taxRates(DataFetchingEnvironment environment) {
        return RecordQueries.list(taxRates, environment);
    }
}
