package dev.kartoteka.query.clientcard;

import static com.mongodb.client.model.Filters.in;

import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.client.Client;
import dev.kartoteka.query.clientcard.ClientCard.PlannedInteraction;
import dev.kartoteka.query.contact.Contact;
import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.graphql.Links;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.interaction.Interaction;
import dev.kartoteka.query.order.Order;
import dev.kartoteka.query.receivables.ReceivableReports;
import dev.kartoteka.query.receivables.Receivables;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.record.RecordVersion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what the cards of several clients say, each part of all of them in one read. */
@Component
class CardLoaders {

    private final RecordStore<Contact> contacts;
    private final RecordStore<Deal> deals;
    private final RecordStore<Order> orders;
    private final ReceivableReports receivables;
    private final LastInteractions lastInteractions;
    private final NextInteractions nextInteractions;

    CardLoaders(
            RecordStore<Contact> contacts,
            RecordStore<Deal> deals,
            RecordStore<Order> orders,
            ReceivableReports receivables,
            LastInteractions lastInteractions,
            NextInteractions nextInteractions) {
        this.contacts = contacts.reached();
        this.deals = deals;
        this.orders = orders.reached();
        this.receivables = receivables;
        this.lastInteractions = lastInteractions;
        this.nextInteractions = nextInteractions;
    }

    /** All deals of each client. */
    Map<Seen<Client>, List<RecordVersion<Deal>>> deals(Collection<Seen<Client>> clients) {
        return each(
                clients,
                (ids, asOf) -> deals.find(in(deals.model().fields().path("clientId"), ids), asOf).stream()
                        .collect(Collectors.groupingBy(
                                deal -> String.valueOf(deal.state().clientId()))),
                List.of());
    }

    /** All orders of each client. */
    Map<Seen<Client>, List<RecordVersion<Order>>> orders(Collection<Seen<Client>> clients) {
        return each(
                clients,
                (ids, asOf) -> orders.find(in(orders.model().fields().path("clientId"), ids), asOf).stream()
                        .collect(Collectors.groupingBy(order -> order.state().clientId())),
                List.of());
    }

    /** What each client owes, by currency. */
    Map<Seen<Client>, List<ClientBalance>> balances(Collection<Seen<Client>> clients) {
        return each(
                clients,
                (ids, asOf) -> receivables.ofShown(ids, asOf).clients().stream()
                        .collect(Collectors.groupingBy(
                                Receivables.OfClient::clientId,
                                Collectors.mapping(
                                        owing -> ClientBalance.of(owing.amounts()), Collectors.toUnmodifiableList()))),
                List.of());
    }

    /** The contacts that name each client, also those that act for it no more. */
    Map<Seen<Client>, List<Contact>> contacts(Collection<Seen<Client>> clients) {
        return each(
                clients,
                (ids, asOf) -> {
                    Map<String, List<Contact>> byClient = new HashMap<>();
                    contacts.find(in(contacts.model().fields().path("clientId"), ids), asOf)
                            .forEach(contact -> contact.state().links().stream()
                                    .map(link -> link.clientId())
                                    .distinct()
                                    .forEach(client -> byClient.computeIfAbsent(client, key -> new ArrayList<>())
                                            .add(contact.state())));
                    return byClient;
                },
                List.of());
    }

    /** The last interaction of each kind with each client, by kind. */
    Map<Seen<Client>, Map<String, RecordVersion<Interaction>>> lastInteractions(Collection<Seen<Client>> clients) {
        return each(clients, lastInteractions::ofEach, Map.of());
    }

    /** What is planned next with each client, by kind. */
    Map<Seen<Client>, Map<String, PlannedInteraction>> nextInteractions(Collection<Seen<Client>> clients) {
        return each(clients, nextInteractions::ofEach, Map.of());
    }

    private static <T> Map<Seen<Client>, T> each(
            Collection<Seen<Client>> clients, BiFunction<List<String>, @Nullable AsOf, Map<String, T>> read, T none) {
        Map<Seen<Client>, T> found = new HashMap<>();
        Links.byMoment(clients).forEach((asOf, together) -> {
            List<String> ids =
                    together.stream().map(client -> client.value().id()).toList();
            Map<String, T> byClient = read.apply(ids, asOf);
            together.forEach(client ->
                    found.put(client, byClient.getOrDefault(client.value().id(), none)));
        });
        return found;
    }
}
