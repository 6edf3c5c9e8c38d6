package dev.kartoteka.query.clientcard;

import dev.kartoteka.query.client.Client;
import dev.kartoteka.query.clientcard.ClientCard.CardContact;
import dev.kartoteka.query.clientcard.ClientCard.DealSums;
import dev.kartoteka.query.clientcard.ClientCard.PlannedInteraction;
import dev.kartoteka.query.contact.Contact;
import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.interaction.Interaction;
import dev.kartoteka.query.order.Order;
import dev.kartoteka.query.record.RecordVersion;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/**
 * What the card says of a client beyond its details, for one client or for a list of them. Fields that are made of the same
 * records share one read of them.
 */
@Controller
class ClientCardGraphQlController {

    ClientCardGraphQlController(CardLoaders loaders, BatchLoaderRegistry registry) {
        register(registry, "contactsOfClient", loaders::contacts);
        register(registry, "dealsOfClient", loaders::deals);
        register(registry, "ordersOfClient", loaders::orders);
        register(registry, "balancesOfClient", loaders::balances);
        register(registry, "lastOfClient", loaders::lastInteractions);
        register(registry, "nextOfClient", loaders::nextInteractions);
    }

    private static <T> void register(
            BatchLoaderRegistry registry,
            String name,
            Function<Collection<Seen<Client>>, Map<Seen<Client>, T>> loader) {
        registry.<Seen<Client>, T>forName(name)
                .registerMappedBatchLoader((clients, environment) -> Mono.fromSupplier(() -> loader.apply(clients)));
    }

    @SchemaMapping(typeName = "Client")
    CompletableFuture<List<CardContact>> contacts(
            Seen<Client> client, DataLoader<Seen<Client>, List<Contact>> contactsOfClient) {
        return contactsOfClient
                .load(client)
                .thenApply(contacts -> ClientCards.actingFor(client.value().id(), contacts));
    }

    @SchemaMapping(typeName = "Client")
    CompletableFuture<List<Seen<Deal>>> deals(
            Seen<Client> client, DataLoader<Seen<Client>, List<RecordVersion<Deal>>> dealsOfClient) {
        return dealsOfClient.load(client).thenApply(deals -> ClientCards.shown(deals).stream()
                .map(deal -> Seen.of(deal, client.asOf()))
                .toList());
    }

    @SchemaMapping(typeName = "Client")
    CompletableFuture<DealSums> sums(
            Seen<Client> client, DataLoader<Seen<Client>, List<RecordVersion<Deal>>> dealsOfClient) {
        return dealsOfClient.load(client).thenApply(ClientCards::sums);
    }

    @SchemaMapping(typeName = "Client")
    CompletableFuture<Purchases> purchases(
            Seen<Client> client, DataLoader<Seen<Client>, List<RecordVersion<Order>>> ordersOfClient) {
        return ordersOfClient.load(client).thenApply(Purchases::of);
    }

    @SchemaMapping(typeName = "Client")
    CompletableFuture<List<ClientBalance>> balances(
            Seen<Client> client, DataLoader<Seen<Client>, List<ClientBalance>> balancesOfClient) {
        return balancesOfClient.load(client);
    }

    @SchemaMapping(typeName = "Client")
    CompletableFuture<List<Seen<Interaction>>> lastInteractions(
            Seen<Client> client, DataLoader<Seen<Client>, Map<String, RecordVersion<Interaction>>> lastOfClient) {
        return lastOfClient.load(client).thenApply(last -> last.values().stream()
                .map(interaction -> Seen.of(interaction, client.asOf()))
                .toList());
    }

    @SchemaMapping(typeName = "Client")
    CompletableFuture<List<PlannedInteraction>> nextInteractions(
            Seen<Client> client, DataLoader<Seen<Client>, Map<String, PlannedInteraction>> nextOfClient) {
        return nextOfClient.load(client).thenApply(next -> List.copyOf(next.values()));
    }

    @SchemaMapping(typeName = "Client")
    CompletableFuture<@Nullable Instant> lastContactAt(
            Seen<Client> client, DataLoader<Seen<Client>, Map<String, RecordVersion<Interaction>>> lastOfClient) {
        return lastOfClient.load(client).thenApply(LastInteractions::lastContactAt);
    }

    @SchemaMapping(typeName = "Client")
    CompletableFuture<@Nullable Long> daysSinceLastContact(
            Seen<Client> client, DataLoader<Seen<Client>, Map<String, RecordVersion<Interaction>>> lastOfClient) {
        return lastContactAt(client, lastOfClient)
                .thenApply(time -> time == null ? null : ClientCards.days(time, moment(client)));
    }

    private static Instant moment(Seen<Client> client) {
        return client.asOf() == null
                ? Instant.now()
                : Objects.requireNonNull(client.asOf()).time();
    }
}
