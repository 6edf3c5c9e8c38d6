package dev.kartoteka.query.payment;

import dev.kartoteka.query.graphql.ListConnection;
import dev.kartoteka.query.graphql.RecordQueries;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.record.RecordStore;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Payments in GraphQL; what hangs on them is linked elsewhere. */
@Controller
class PaymentGraphQlController {

    private final RecordStore<Payment> payments;

    PaymentGraphQlController(RecordStore<Payment> payments) {
        this.payments = payments;
    }

    @QueryMapping
    @Nullable
    Seen<PaymentAnswer> payment(DataFetchingEnvironment environment) {
        return RecordQueries.one(payments, environment, PaymentAnswer::of);
    }

    @QueryMapping
    ListConnection<Seen<PaymentAnswer>> payments(DataFetchingEnvironment environment) {
        return RecordQueries.list(payments, environment, PaymentAnswer::of);
    }
}
