package dev.kartoteka.command.access;

import dev.kartoteka.command.record.Records;
import dev.kartoteka.shared.arrival.ArrivalAssigned;
import dev.kartoteka.shared.arrival.ArrivalEvent;
import dev.kartoteka.shared.arrival.ArrivalId;
import dev.kartoteka.shared.arrival.CallReported;
import dev.kartoteka.shared.arrival.EmailArrived;
import dev.kartoteka.shared.client.ClientEvent;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.client.ClientOwnerAssigned;
import dev.kartoteka.shared.client.ClientRegistered;
import dev.kartoteka.shared.contact.ContactEvent;
import dev.kartoteka.shared.contact.ContactId;
import dev.kartoteka.shared.contact.ContactLinked;
import dev.kartoteka.shared.contact.ContactRegistered;
import dev.kartoteka.shared.contract.ContractDrafted;
import dev.kartoteka.shared.contract.ContractEvent;
import dev.kartoteka.shared.contract.ContractId;
import dev.kartoteka.shared.deal.DealEvent;
import dev.kartoteka.shared.deal.DealId;
import dev.kartoteka.shared.deal.DealOpened;
import dev.kartoteka.shared.deal.DealOwnerAssigned;
import dev.kartoteka.shared.document.DocumentCreated;
import dev.kartoteka.shared.document.DocumentEvent;
import dev.kartoteka.shared.document.DocumentId;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.file.FileEvent;
import dev.kartoteka.shared.file.FileId;
import dev.kartoteka.shared.file.FileUploaded;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.interaction.InteractionEvent;
import dev.kartoteka.shared.interaction.InteractionId;
import dev.kartoteka.shared.interaction.InteractionLogged;
import dev.kartoteka.shared.invoice.InvoiceEvent;
import dev.kartoteka.shared.invoice.InvoiceId;
import dev.kartoteka.shared.invoice.InvoiceIssued;
import dev.kartoteka.shared.lead.LeadEvent;
import dev.kartoteka.shared.lead.LeadId;
import dev.kartoteka.shared.lead.LeadOwnerAssigned;
import dev.kartoteka.shared.lead.LeadRegistered;
import dev.kartoteka.shared.message.MessageEvent;
import dev.kartoteka.shared.message.MessageId;
import dev.kartoteka.shared.message.MessageQueued;
import dev.kartoteka.shared.order.OrderEvent;
import dev.kartoteka.shared.order.OrderId;
import dev.kartoteka.shared.order.OrderPlaced;
import dev.kartoteka.shared.payment.PaymentEvent;
import dev.kartoteka.shared.payment.PaymentId;
import dev.kartoteka.shared.payment.PaymentReceived;
import dev.kartoteka.shared.quote.QuoteDrafted;
import dev.kartoteka.shared.quote.QuoteEvent;
import dev.kartoteka.shared.quote.QuoteId;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is responsible for a client, deal or lead, and for which clients each other record is. */
@Component
class Responsibilities {

    private static final Fold<Responsible> CLIENT = rest(
            ClientEvent.class,
            Fold.of(Responsible.class)
                    .start(ClientRegistered.class, event -> Responsible.first(event.ownerId()))
                    .then(
                            ClientOwnerAssigned.class,
                            (before, event) -> new Responsible(event.toOwnerId(), event.fromOwnerId() == null)),
            Set.of(ClientRegistered.class, ClientOwnerAssigned.class));

    private static final Fold<Responsible> DEAL = rest(
            DealEvent.class,
            Fold.of(Responsible.class)
                    .start(DealOpened.class, event -> Responsible.first(event.ownerId()))
                    .then(
                            DealOwnerAssigned.class,
                            (before, event) -> new Responsible(event.toOwnerId(), event.fromOwnerId() == null)),
            Set.of(DealOpened.class, DealOwnerAssigned.class));

    private static final Fold<Responsible> LEAD = rest(
            LeadEvent.class,
            Fold.of(Responsible.class)
                    .start(LeadRegistered.class, event -> Responsible.first(event.ownerId()))
                    .then(
                            LeadOwnerAssigned.class,
                            (before, event) -> new Responsible(event.toOwnerId(), event.fromOwnerId() == null)),
            Set.of(LeadRegistered.class, LeadOwnerAssigned.class));

    private static final Fold<Concerned> CONTACT = rest(
            ContactEvent.class,
            Fold.of(Concerned.class)
                    .start(ContactRegistered.class, event -> new Concerned(Set.of()))
                    .then(ContactLinked.class, (before, event) -> before.and(event.clientId())),
            Set.of(ContactRegistered.class, ContactLinked.class));

    private static final Fold<Concerned> INTERACTION = rest(
            InteractionEvent.class,
            Fold.of(Concerned.class).start(InteractionLogged.class, event -> new Concerned(Set.of(event.clientId()))),
            Set.of(InteractionLogged.class));

    private static final Fold<Concerned> QUOTE = rest(
            QuoteEvent.class,
            Fold.of(Concerned.class).start(QuoteDrafted.class, event -> new Concerned(Set.of(event.clientId()))),
            Set.of(QuoteDrafted.class));

    private static final Fold<Concerned> INVOICE = rest(
            InvoiceEvent.class,
            Fold.of(Concerned.class).start(InvoiceIssued.class, event -> new Concerned(Set.of(event.clientId()))),
            Set.of(InvoiceIssued.class));

    private static final Fold<Concerned> PAYMENT = rest(
            PaymentEvent.class,
            Fold.of(Concerned.class).start(PaymentReceived.class, event -> new Concerned(Set.of(event.clientId()))),
            Set.of(PaymentReceived.class));

    private static final Fold<Concerned> DOCUMENT = rest(
            DocumentEvent.class,
            Fold.of(Concerned.class).start(DocumentCreated.class, event -> new Concerned(Set.of(event.clientId()))),
            Set.of(DocumentCreated.class));

    private static final Fold<Concerned> FILE = rest(
            FileEvent.class,
            Fold.of(Concerned.class).start(FileUploaded.class, event -> new Concerned(Set.of(event.clientId()))),
            Set.of(FileUploaded.class));
    private static final Fold<Concerned> MESSAGE = rest(
            MessageEvent.class,
            Fold.of(Concerned.class).start(MessageQueued.class, event -> new Concerned(Set.of(event.clientId()))),
            Set.of(MessageQueued.class));

    private static final Fold<Concerned> CONTRACT = rest(
            ContractEvent.class,
            Fold.of(Concerned.class).start(ContractDrafted.class, event -> new Concerned(Set.of(event.clientId()))),
            Set.of(ContractDrafted.class));

    private static final Fold<Concerned> ORDER = rest(
            OrderEvent.class,
            Fold.of(Concerned.class).start(OrderPlaced.class, event -> new Concerned(Set.of(event.clientId()))),
            Set.of(OrderPlaced.class));

    /** What is nobody's yet is for everybody who may sort it. */
    private static final Fold<Concerned> ARRIVAL = rest(
            ArrivalEvent.class,
            Fold.of(Concerned.class)
                    .start(EmailArrived.class, event -> new Concerned(Set.of()))
                    .always(
                            CallReported.class,
                            (before, event, recorded) -> before == null ? new Concerned(Set.of()) : before)
                    .then(ArrivalAssigned.class, (before, event) -> before.and(event.clientId())),
            Set.of(EmailArrived.class, CallReported.class, ArrivalAssigned.class));

    /** Records that concern clients, by the prefix of their identifiers. */
    private static final Map<String, Fold<Concerned>> OF_CLIENTS = Map.ofEntries(
            Map.entry(ContactId.PREFIX, CONTACT),
            Map.entry(InteractionId.PREFIX, INTERACTION),
            Map.entry(DocumentId.PREFIX, DOCUMENT),
            Map.entry(FileId.PREFIX, FILE),
            Map.entry(ArrivalId.PREFIX, ARRIVAL),
            Map.entry(MessageId.PREFIX, MESSAGE),
            Map.entry(ContractId.PREFIX, CONTRACT),
            Map.entry(OrderId.PREFIX, ORDER),
            Map.entry(QuoteId.PREFIX, QUOTE),
            Map.entry(InvoiceId.PREFIX, INVOICE),
            Map.entry(PaymentId.PREFIX, PAYMENT));

    private final Records records;

    Responsibilities(Records records) {
        this.records = records;
    }

    /** Of a client, deal or lead; empty when there is none. */
    Optional<Responsible> responsible(String recordId) {
        Fold<Responsible> fold =
                recordId.startsWith(ClientId.PREFIX) ? CLIENT : recordId.startsWith(LeadId.PREFIX) ? LEAD : DEAL;
        return Optional.ofNullable(records.current(recordId, fold));
    }

    /** Of a record that concerns clients; empty when there is none. */
    Optional<Concerned> concerned(String recordId) {
        return Optional.ofNullable(OF_CLIENTS.get(prefix(recordId))).map(fold -> records.current(recordId, fold));
    }

    static boolean hasOwner(String recordId) {
        return recordId.startsWith(ClientId.PREFIX)
                || recordId.startsWith(DealId.PREFIX)
                || recordId.startsWith(LeadId.PREFIX);
    }

    static boolean concernsClients(String recordId) {
        return OF_CLIENTS.containsKey(prefix(recordId));
    }

    private static String prefix(String recordId) {
        return recordId.substring(0, recordId.indexOf('-') + 1);
    }

    static <S> Fold<S> rest(Class<? extends DomainEvent> all, Fold.Builder<S> fold, Set<Class<?>> used) {
        Arrays.stream(all.getPermittedSubclasses())
                .filter(type -> !used.contains(type))
                .forEach(type -> fold.ignores(type.asSubclass(DomainEvent.class)));
        return fold.build();
    }

    /**
     * Who is responsible.
     *
     * @param ownerId null is the pool
     * @param fromPool whether it lay in the pool before
     */
    record Responsible(@Nullable String ownerId, boolean fromPool) {

        static Responsible first(@Nullable String ownerId) {
            return new Responsible(ownerId, false);
        }
    }

    /** @param clientIds none is the pool */
    record Concerned(Set<String> clientIds) {

        Concerned and(String clientId) {
            Set<String> more = new TreeSet<>(clientIds);
            more.add(clientId);
            return new Concerned(Set.copyOf(more));
        }
    }
}
