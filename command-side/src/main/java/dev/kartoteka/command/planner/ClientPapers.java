package dev.kartoteka.command.planner;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import dev.kartoteka.command.policy.Lookup;
import dev.kartoteka.command.record.Records;
import dev.kartoteka.shared.contact.ContactEvent;
import dev.kartoteka.shared.contact.ContactLinked;
import dev.kartoteka.shared.contact.ContactRegistered;
import dev.kartoteka.shared.contact.ContactUnlinked;
import dev.kartoteka.shared.contract.ContractDrafted;
import dev.kartoteka.shared.contract.ContractEvent;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.invoice.InvoiceEvent;
import dev.kartoteka.shared.invoice.InvoiceIssued;
import dev.kartoteka.shared.invoice.InvoiceVoided;
import dev.kartoteka.shared.order.OrderEvent;
import dev.kartoteka.shared.order.OrderPlaced;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Which contracts, orders, invoices and contacts a client or deal has, and which orders have an invoice. */
@Component
@ProcessingGroup(ClientPapers.GROUP) // never renamed: it is the key of the token
class ClientPapers extends Lookup<ClientPapers.Paper> {

    static final String GROUP = "lookup-client-papers";
    private static final String CLIENTS = "clientIds";
    private static final String DEAL = "dealId";
    private static final String ORDER = "orderId";

    private static final Fold<Paper> FOLD = Fold.of(Paper.class)
            .start(ContractDrafted.class, event -> Paper.of(event.clientId(), event.dealId(), null))
            .ignoresOthersOf(ContractEvent.class)
            .start(OrderPlaced.class, event -> Paper.of(event.clientId(), event.dealId(), null))
            .ignoresOthersOf(OrderEvent.class)
            .start(
                    InvoiceIssued.class,
                    event -> Paper.of(
                            event.clientId(), event.dealId(), event.creditOf() == null ? event.orderId() : null))
            .then(InvoiceVoided.class, (paper, event) -> new Paper(paper.clientIds(), paper.dealId(), null))
            .ignoresOthersOf(InvoiceEvent.class)
            .start(ContactRegistered.class, event -> new Paper(List.of(), null, null))
            .then(ContactLinked.class, (paper, event) -> paper.with(event.clientId()))
            .then(ContactUnlinked.class, (paper, event) -> paper.without(event.clientId()))
            .ignoresOthersOf(ContactEvent.class)
            .build();

    ClientPapers(MongoTemplate mongo, Records records) {
        super(mongo, records, "lookup_client_papers", FOLD);
        documents().createIndex(Indexes.ascending(CLIENTS));
        documents().createIndex(Indexes.ascending(DEAL));
        documents().createIndex(Indexes.ascending(ORDER));
    }

    @EventHandler
    void on(ContractEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }

    @EventHandler
    void on(OrderEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }

    @EventHandler
    void on(InvoiceEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }

    @EventHandler
    void on(ContactEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }

    List<String> ofClient(String clientId) {
        return found(Filters.eq(CLIENTS, clientId));
    }

    List<String> ofDeal(String dealId) {
        return found(Filters.eq(DEAL, dealId));
    }

    boolean isInvoiced(String orderId) {
        return documents().find(Filters.eq(ORDER, orderId)).first() != null;
    }

    private List<String> found(Bson which) {
        List<String> found = new ArrayList<>();
        for (Document document : documents().find(which)) {
            found.add(document.getString(ID));
        }
        return found;
    }

    @Override
    protected @Nullable Document document(String recordId, Paper paper) {
        return paper.clientIds().isEmpty()
                ? null
                : new Document(CLIENTS, paper.clientIds())
                        .append(DEAL, paper.dealId())
                        .append(ORDER, paper.orderId());
    }

    /**
     * Whose a record is.
     *
     * @param orderId of an invoice that stands
     */
    record Paper(
            List<String> clientIds,
            @Nullable String dealId,
            @Nullable String orderId) {

        static Paper of(String clientId, @Nullable String dealId, @Nullable String orderId) {
            return new Paper(List.of(clientId), dealId, orderId);
        }

        Paper with(String clientId) {
            TreeSet<String> more = new TreeSet<>(clientIds);
            more.add(clientId);
            return new Paper(List.copyOf(more), dealId, orderId);
        }

        Paper without(String clientId) {
            return new Paper(
                    clientIds.stream().filter(id -> !id.equals(clientId)).toList(), dealId, orderId);
        }
    }
}
