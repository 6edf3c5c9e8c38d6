package dev.kartoteka.command.handover;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import dev.kartoteka.command.policy.Lookup;
import dev.kartoteka.command.record.Records;
import dev.kartoteka.shared.client.ClientEvent;
import dev.kartoteka.shared.client.ClientOwnerAssigned;
import dev.kartoteka.shared.client.ClientRegistered;
import dev.kartoteka.shared.deal.DealClientLinked;
import dev.kartoteka.shared.deal.DealEvent;
import dev.kartoteka.shared.deal.DealOpened;
import dev.kartoteka.shared.deal.DealOwnerAssigned;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.lead.LeadConverted;
import dev.kartoteka.shared.lead.LeadEvent;
import dev.kartoteka.shared.lead.LeadOwnerAssigned;
import dev.kartoteka.shared.lead.LeadRegistered;
import dev.kartoteka.shared.meeting.MeetingCancelled;
import dev.kartoteka.shared.meeting.MeetingEvent;
import dev.kartoteka.shared.meeting.MeetingHeld;
import dev.kartoteka.shared.meeting.MeetingPlanned;
import dev.kartoteka.shared.meeting.MeetingRescheduled;
import dev.kartoteka.shared.meeting.MeetingTakenOver;
import dev.kartoteka.shared.promise.PromiseBroken;
import dev.kartoteka.shared.promise.PromiseEvent;
import dev.kartoteka.shared.promise.PromiseKept;
import dev.kartoteka.shared.promise.PromiseMade;
import dev.kartoteka.shared.promise.PromiseTakenOver;
import dev.kartoteka.shared.task.TaskAssigned;
import dev.kartoteka.shared.task.TaskCancelled;
import dev.kartoteka.shared.task.TaskCompleted;
import dev.kartoteka.shared.task.TaskCreated;
import dev.kartoteka.shared.task.TaskEvent;
import dev.kartoteka.shared.task.TaskReopened;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** What each employee is responsible for: clients, deals, leads that are open to be worked on, tasks, promises, meetings. */
@Component
@ProcessingGroup(HandOverPolicy.GROUP) // of the policy, which so has seen whatever happened before a hand-over began
class Holdings extends Lookup<Holdings.Holding> {

    private static final String HOLDER = "holderIds";
    private static final String UNTIL = "until";
    private static final String TOGETHER = "together";

    private static final Fold<Holding> FOLD = Fold.of(Holding.class)
            .start(ClientRegistered.class, event -> Holding.of(event.ownerId(), event.clientId()))
            .then(ClientOwnerAssigned.class, (held, event) -> held.by(event.toOwnerId()))
            .ignoresOthersOf(ClientEvent.class)
            .start(DealOpened.class, event -> Holding.of(event.ownerId(), event.clientId()))
            .then(DealOwnerAssigned.class, (held, event) -> held.by(event.toOwnerId()))
            .then(DealClientLinked.class, (held, event) -> held.with(event.toClientId()))
            .ignoresOthersOf(DealEvent.class)
            .start(LeadRegistered.class, event -> Holding.of(event.ownerId(), null))
            .then(LeadOwnerAssigned.class, (held, event) -> held.by(event.toOwnerId()))
            .then(LeadConverted.class, (held, event) -> held.open(false))
            .ignoresOthersOf(LeadEvent.class)
            .start(TaskCreated.class, event -> Holding.of(event.assigneeId(), event.clientId()))
            .then(TaskAssigned.class, (held, event) -> held.by(event.toAssigneeId()))
            .then(TaskCompleted.class, (held, event) -> held.open(false))
            .then(TaskCancelled.class, (held, event) -> held.open(false))
            .then(TaskReopened.class, (held, event) -> held.open(true))
            .ignoresOthersOf(TaskEvent.class)
            .start(PromiseMade.class, event -> Holding.of(event.madeById(), event.clientId()))
            .then(PromiseTakenOver.class, (held, event) -> held.by(event.toEmployeeId()))
            .then(PromiseKept.class, (held, event) -> held.open(false))
            .then(PromiseBroken.class, (held, event) -> held.open(false))
            .ignoresOthersOf(PromiseEvent.class)
            .start(
                    MeetingPlanned.class,
                    event -> new Holding(
                            event.employeeIds(),
                            event.clientId(),
                            true,
                            event.recurrence() == null ? event.endsAt() : Instant.MAX))
            .then(MeetingRescheduled.class, (held, event) -> held.until(event.endsAt()))
            .then(MeetingTakenOver.class, (held, event) -> held.by(event.among(held.holderIds())))
            .then(MeetingHeld.class, (held, event) -> held.open(held.endless()))
            .then(MeetingCancelled.class, (held, event) -> held.open(false))
            .ignoresOthersOf(MeetingEvent.class)
            .build();

    private final Records records;

    Holdings(MongoTemplate mongo, Records records) {
        super(mongo, records, "lookup_holdings", FOLD);
        this.records = records;
        documents().createIndex(Indexes.ascending(HOLDER));
    }

    @EventHandler
    void on(ClientEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }

    @EventHandler
    void on(DealEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }

    @EventHandler
    void on(LeadEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }

    @EventHandler
    void on(TaskEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }

    @EventHandler
    void on(PromiseEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }

    @EventHandler
    void on(MeetingEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }

    /** All but meetings that are over, whether or not somebody said that they were held. */
    List<Held> of(String employeeId, Instant now) {
        List<Held> found = new ArrayList<>();
        for (Document document : documents()
                .find(Filters.and(
                        Filters.eq(HOLDER, employeeId),
                        Filters.or(Filters.exists(UNTIL, false), Filters.gt(UNTIL, now))))
                .sort(Sorts.ascending(ID))) {
            found.add(new Held(document.getString(ID), document.getString(TOGETHER)));
        }
        return found;
    }

    /** By its own stream: not somebody else's meanwhile, as when some of it was handed over before a crash. */
    boolean isHeld(String recordId, String employeeId) {
        Holding held = records.current(recordId, FOLD);
        return held != null && held.open() && held.holderIds().contains(employeeId);
    }

    @Override
    protected @Nullable Document document(String recordId, Holding held) {
        if (!held.open() || held.holderIds().isEmpty()) {
            return null;
        }
        Document document = new Document(HOLDER, held.holderIds())
                .append(TOGETHER, held.clientId() == null ? recordId : held.clientId());
        return held.endless() ? document : document.append(UNTIL, held.until());
    }

    /** @param together what goes to the same colleague has the same here */
    record Held(String recordId, String together) {}

    /**
     * Who is responsible for a record.
     *
     * @param open whether there is something to do
     * @param until when that ends by itself; {@link Instant#MAX} for what does not
     */
    record Holding(List<String> holderIds, @Nullable String clientId, boolean open, Instant until) {

        static Holding of(@Nullable String holderId, @Nullable String clientId) {
            return new Holding(listOf(holderId), clientId, true, Instant.MAX);
        }

        Holding by(@Nullable String next) {
            return by(listOf(next));
        }

        Holding by(List<String> next) {
            return new Holding(next, clientId, open, until);
        }

        Holding with(String client) {
            return new Holding(holderIds, client, open, until);
        }

        Holding open(boolean still) {
            return new Holding(holderIds, clientId, still, until);
        }

        /** What recurs does not end. */
        Holding until(Instant end) {
            return new Holding(holderIds, clientId, open, endless() ? until : end);
        }

        boolean endless() {
            return until.equals(Instant.MAX);
        }

        private static List<String> listOf(@Nullable String one) {
            return one == null ? List.of() : List.of(one);
        }
    }
}
