package dev.kartoteka.query.order;

import dev.kartoteka.query.graphql.ListConnection;
import dev.kartoteka.query.graphql.RecordQueries;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.sale.SaleLine;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Orders in GraphQL; what hangs on them is linked elsewhere. */
@Controller
class OrderGraphQlController {

    private final RecordStore<Order> orders;

    OrderGraphQlController(RecordStore<Order> orders) {
        this.orders = orders;
    }

    @QueryMapping
    @Nullable
    Seen<Order> order(DataFetchingEnvironment environment) {
        return RecordQueries.one(orders, environment);
    }

    @QueryMapping
    ListConnection<Seen<Order>> orders(DataFetchingEnvironment environment) {
        return RecordQueries.list(orders, environment);
    }

    @SchemaMapping(typeName = "Order")
    OrderSums sums(Seen<Order> order) {
        return OrderSums.of(order.value());
    }

    @SchemaMapping(typeName = "Order")
    List<SaleLine> lines(Seen<Order> order) {
        return SaleLine.of(order.value().lines(), order.value().currency());
    }

    @SchemaMapping(typeName = "Order")
    List<OrderAnswer.Return> returns(Seen<Order> order) {
        return OrderAnswer.returns(order.value());
    }
}
