package dev.kartoteka.query.link;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Sorts;
import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.graphql.Arguments;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.interaction.Interaction;
import dev.kartoteka.query.list.Fields;
import dev.kartoteka.query.record.RecordStore;
import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** The latest interactions about deals, of all deals of a level in one read. */
@Controller
class DealInteractionsGraphQlController {

    private static final String LOADER = "interactionsOfDeals";

    private final RecordStore<Interaction> interactions;

    DealInteractionsGraphQlController(RecordStore<Interaction> interactions, BatchLoaderRegistry loaders) {
        this.interactions = interactions;
        loaders.<Latest, List<Seen<Interaction>>>forName(LOADER)
                .registerMappedBatchLoader((asked, environment) -> Mono.fromCallable(() -> load(asked)));
    }

    @SchemaMapping(typeName = "Deal", field = "interactions")
    CompletableFuture<List<Seen<Interaction>>> interactions(Seen<Deal> deal, DataFetchingEnvironment environment) {
        DataLoader<Latest, List<Seen<Interaction>>> loader = environment.getDataLoader(LOADER);
        return java.util.Objects.requireNonNull(loader)
                .load(new Latest(deal.value().id(), Arguments.first(environment), deal.asOf()));
    }

    private Map<Latest, List<Seen<Interaction>>> load(Set<Latest> asked) {
        Map<Latest, List<Seen<Interaction>>> found = new HashMap<>();
        Map<@Nullable AsOf, List<Latest>> byMoment = new HashMap<>();
        asked.forEach(latest -> {
            found.put(latest, new ArrayList<>());
            byMoment.computeIfAbsent(latest.asOf(), moment -> new ArrayList<>()).add(latest);
        });
        byMoment.forEach((asOf, together) -> read(together, asOf, found));
        return found;
    }

    private void read(List<Latest> together, @Nullable AsOf asOf, Map<Latest, List<Seen<Interaction>>> found) {
        Map<String, List<Latest>> byDeal = together.stream().collect(Collectors.groupingBy(Latest::dealId));
        Fields fields = interactions.model().fields();
        interactions.forEach(
                in(fields.path("dealId"), byDeal.keySet()),
                Sorts.descending(fields.path("occurredAt")),
                0,
                asOf,
                version -> about(version.state(), byDeal).forEach(latest -> {
                    List<Seen<Interaction>> shown = found.getOrDefault(latest, new ArrayList<>());
                    if (shown.size() < latest.first()) {
                        shown.add(Seen.of(version, asOf));
                    }
                }));
    }

    private static Collection<Latest> about(Interaction interaction, Map<String, List<Latest>> byDeal) {
        return interaction.dealId() == null ? List.of() : byDeal.getOrDefault(interaction.dealId(), List.of());
    }

    /** Which interactions are asked for: so many of a deal, as of a moment. */
    private record Latest(
            String dealId, int first, @Nullable AsOf asOf) {}
}
