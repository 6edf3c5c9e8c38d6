package dev.kartoteka.query.deal;

import dev.kartoteka.query.graphql.ListConnection;
import dev.kartoteka.query.graphql.RecordQueries;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.graphql.StateSubscriptions;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.shared.value.Money;
import graphql.schema.DataFetchingEnvironment;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** Deals in GraphQL; what hangs on them is linked elsewhere. */
@Controller
class DealGraphQlController {

    private final RecordStore<Deal> deals;
    private final StateSubscriptions subscriptions;

    DealGraphQlController(RecordStore<Deal> deals, StateSubscriptions subscriptions) {
        this.deals = deals;
        this.subscriptions = subscriptions;
    }

    @QueryMapping
    @Nullable
    Seen<Deal> deal(DataFetchingEnvironment environment) {
        return RecordQueries.one(deals, environment);
    }

    @QueryMapping
    ListConnection<Seen<Deal>> deals(DataFetchingEnvironment environment) {
        return RecordQueries.list(deals, environment);
    }

    @SubscriptionMapping
    Flux<Seen<Deal>> dealChanged(@Argument String id) {
        return subscriptions
                .follow((model, version) -> version.id().equals(id), () -> deals.get(id, null)
                        .map(version -> Seen.of(version, null)))
                .distinctUntilChanged();
    }

    @SchemaMapping(typeName = "Deal")
    @Nullable
    Money amount(Seen<Deal> deal) {
        BigDecimal amount = deal.value().amount();
        String currency = deal.value().currency();
        return amount == null || currency == null ? null : new Money(amount, currency);
    }

    @SchemaMapping(typeName = "Deal")
    @Nullable
    BigDecimal probabilityOverride(Seen<Deal> deal) {
        return deal.value().probability();
    }

    @SchemaMapping(typeName = "Deal")
    List<StageHistory.Stay> stageHistory(Seen<Deal> deal) {
        Instant until = deal.asOf() == null ? Instant.now() : deal.asOf().time();
        return deal.value().visits().stream()
                .map(visit -> StageHistory.Stay.of(visit, until))
                .toList();
    }
}
