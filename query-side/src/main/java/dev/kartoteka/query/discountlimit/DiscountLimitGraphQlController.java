package dev.kartoteka.query.discountlimit;

import dev.kartoteka.query.graphql.ListConnection;
import dev.kartoteka.query.graphql.RecordQueries;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.record.RecordStore;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Limits of discounts in GraphQL; what hangs on them is linked elsewhere. */
@Controller
class DiscountLimitGraphQlController {

    private final RecordStore<DiscountLimit> discountLimits;

    DiscountLimitGraphQlController(RecordStore<DiscountLimit> discountLimits) {
        this.discountLimits = discountLimits;
    }

    @QueryMapping
    @Nullable
    Seen<DiscountLimit> discountLimit(DataFetchingEnvironment environment) {
        return RecordQueries.one(discountLimits, environment);
    }

    @QueryMapping
    ListConnection<Seen<DiscountLimit>> discountLimits(DataFetchingEnvironment environment) {
        return RecordQueries.list(discountLimits, environment);
    }
}
