package dev.kartoteka.query.pricelist;

import dev.kartoteka.query.graphql.ListConnection;
import dev.kartoteka.query.graphql.RecordQueries;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.record.RecordStore;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Price lists in GraphQL; what hangs on them is linked elsewhere. */
@Controller
class PriceListGraphQlController {

    private final RecordStore<PriceList> priceLists;

    PriceListGraphQlController(RecordStore<PriceList> priceLists) {
        this.priceLists = priceLists;
    }

    @QueryMapping
    @Nullable
    Seen<PriceList> priceList(DataFetchingEnvironment environment) {
        return RecordQueries.one(priceLists, environment);
    }

    @QueryMapping
    ListConnection<Seen<PriceList>> priceLists(DataFetchingEnvironment environment) {
        return RecordQueries.list(priceLists, environment);
    }
}
