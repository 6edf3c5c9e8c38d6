package dev.kartoteka.query.clientcard;

import static com.mongodb.client.model.Filters.eq;

import dev.kartoteka.query.client.Client;
import dev.kartoteka.query.contact.Contact;
import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.graphql.StateSubscriptions;
import dev.kartoteka.query.interaction.Interaction;
import dev.kartoteka.query.invoice.Invoice;
import dev.kartoteka.query.meeting.Meeting;
import dev.kartoteka.query.order.Order;
import dev.kartoteka.query.payment.Payment;
import dev.kartoteka.query.record.OfClients;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.record.RecordVersion;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** Follows the card of a client: its own changes and those of its deals, papers, contacts, interactions and meetings. */
@Controller
class ClientSubscriptionGraphQlController {

    private final RecordStore<Client> clients;
    private final RecordStore<Deal> deals;
    private final StateSubscriptions subscriptions;

    ClientSubscriptionGraphQlController(
            RecordStore<Client> clients, RecordStore<Deal> deals, StateSubscriptions subscriptions) {
        this.clients = clients;
        this.deals = deals;
        this.subscriptions = subscriptions;
    }

    @SubscriptionMapping
    Flux<Seen<Client>> clientChanged(@Argument String id) {
        Card card = new Card(id);
        return subscriptions.follow((model, version) -> card.isChangedBy(version), card::read);
    }

    /** One subscriber's card. It remembers its deals, since one that went to another client names that one. */
    private final class Card {

        private final String clientId;
        private volatile Set<String> dealIds = Set.of();

        Card(String clientId) {
            this.clientId = clientId;
        }

        boolean isChangedBy(RecordVersion<?> version) {
            Object state = version.state();
            if (state instanceof Deal deal) {
                return clientId.equals(deal.clientId()) || dealIds.contains(deal.id());
            }
            if (state instanceof Contact contact) {
                return contact.links().stream().anyMatch(link -> link.clientId().equals(clientId));
            }
            if (state instanceof Order || state instanceof Invoice || state instanceof Payment) {
                return ((OfClients) state).clientIds().contains(clientId);
            }
            if (state instanceof Meeting meeting) {
                return clientId.equals(meeting.clientId());
            }
            return state instanceof Interaction interaction
                    ? interaction.clientId().equals(clientId)
                    : version.id().equals(clientId);
        }

        Optional<Seen<Client>> read() {
            dealIds = deals.find(eq(deals.model().fields().path("clientId"), clientId), null).stream()
                    .map(RecordVersion::id)
                    .collect(Collectors.toUnmodifiableSet());
            return clients.get(clientId, null).map(version -> Seen.of(version, null));
        }
    }
}
