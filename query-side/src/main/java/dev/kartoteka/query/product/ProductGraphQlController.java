package dev.kartoteka.query.product;

import dev.kartoteka.query.graphql.ListConnection;
import dev.kartoteka.query.graphql.RecordQueries;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.record.RecordStore;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Products in GraphQL; what hangs on them is linked elsewhere. */
@Controller
class ProductGraphQlController {

    private final RecordStore<Product> products;

    ProductGraphQlController(RecordStore<Product> products) {
        this.products = products;
    }

    @QueryMapping
    @Nullable
    Seen<Product> product(DataFetchingEnvironment environment) {
        return RecordQueries.one(products, environment);
    }

    @QueryMapping
    ListConnection<Seen<Product>> products(DataFetchingEnvironment environment) {
        return RecordQueries.list(products, environment);
    }
}
