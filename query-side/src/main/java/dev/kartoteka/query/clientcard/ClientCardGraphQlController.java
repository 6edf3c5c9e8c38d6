package dev.kartoteka.query.clientcard;

import dev.kartoteka.query.client.Client;
import dev.kartoteka.query.clientcard.ClientCard.CardContact;
import dev.kartoteka.query.clientcard.ClientCard.DealSums;
import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.interaction.Interaction;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** What the card says of a client beyond its details, for one client or for a list of them. */
@Controller
class ClientCardGraphQlController {

    private final CardLoaders loaders;

    ClientCardGraphQlController(CardLoaders loaders) {
        this.loaders = loaders;
    }

    @BatchMapping(typeName = "Client")
    Map<Seen<Client>, List<CardContact>> contacts(List<Seen<Client>> clients) {
        return mapped(
                loaders.contacts(clients),
                (client, contacts) -> ClientCards.actingFor(client.value().id(), contacts));
    }

    @BatchMapping(typeName = "Client")
    Map<Seen<Client>, List<Seen<Deal>>> deals(List<Seen<Client>> clients) {
        return mapped(loaders.deals(clients), (client, deals) -> ClientCards.shown(deals).stream()
                .map(deal -> Seen.of(deal, client.asOf()))
                .toList());
    }

    @BatchMapping(typeName = "Client")
    Map<Seen<Client>, DealSums> sums(List<Seen<Client>> clients) {
        return mapped(loaders.deals(clients), (client, deals) -> ClientCards.sums(deals));
    }

    @BatchMapping(typeName = "Client")
    Map<Seen<Client>, List<Seen<Interaction>>> lastInteractions(List<Seen<Client>> clients) {
        return mapped(loaders.lastInteractions(clients), (client, last) -> last.values().stream()
                .map(interaction -> Seen.of(interaction, client.asOf()))
                .toList());
    }

    @BatchMapping(typeName = "Client")
    Map<Seen<Client>, Instant> lastContactAt(List<Seen<Client>> clients) {
        Map<Seen<Client>, Instant> times = new HashMap<>();
        loaders.lastInteractions(clients).forEach((client, last) -> {
            Instant time = LastInteractions.lastContactAt(last);
            if (time != null) {
                times.put(client, time);
            }
        });
        return times;
    }

    @BatchMapping(typeName = "Client")
    Map<Seen<Client>, Long> daysSinceLastContact(List<Seen<Client>> clients) {
        Instant now = Instant.now();
        return mapped(
                lastContactAt(clients),
                (client, time) -> ClientCards.days(
                        time, client.asOf() == null ? now : client.asOf().time()));
    }

    private static <T, R> Map<Seen<Client>, R> mapped(
            Map<Seen<Client>, T> loaded, BiFunction<Seen<Client>, T, R> mapping) {
        Map<Seen<Client>, R> mapped = new HashMap<>();
        loaded.forEach((client, value) -> mapped.put(client, mapping.apply(client, value)));
        return mapped;
    }
}
