package dev.kartoteka.command.automationrun;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import dev.kartoteka.command.automation.Dates;
import dev.kartoteka.command.policy.DueList;
import dev.kartoteka.command.policy.Follower;
import dev.kartoteka.platform.axon.RecordedEvents;
import dev.kartoteka.shared.automation.FiringEvent;
import dev.kartoteka.shared.automation.RuleEvent;
import dev.kartoteka.shared.automation.RuleTrigger;
import dev.kartoteka.shared.event.DomainEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/**
 * Enters when rules are due that go by times. Keeps the dates of all records, so that a rule that is switched on knows what is
 * ahead. What it enters is looked at again when it is due: {@link DueRules}.
 */
@Component
@ProcessingGroup(RuleTimes.GROUP) // the key of the position: a new name has all events looked at anew
class RuleTimes implements Follower {

    static final String GROUP = "lookup-rule-times";

    private static final String ID = "_id";
    private static final String DATE = "date";
    private static final String RECORD = "recordId";
    private static final String AT = "at";
    private static final int AT_ONCE = 500;
    private static final Duration LATEST = Duration.ofDays(7);

    private final MongoCollection<Document> dates;
    private final MongoCollection<Document> series;
    private final DueList due;
    private final RuleBook book;

    RuleTimes(MongoTemplate mongo, DueList due, RuleBook book) {
        this.dates = mongo.getCollection("rule_dates");
        this.due = due;
        this.book = book;
        dates.createIndex(Indexes.ascending(DATE, AT));
        this.series = mongo.getCollection("rule_series");
        series.createIndex(Indexes.ascending(DATE));
    }

    @EventHandler
    void on(DomainEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        if (event instanceof RuleEvent rule) {
            book.note(rule.ruleId());
            gathered(batch).write();
            enterAnew(Objects.requireNonNull(book.rule(rule.ruleId())), message.getTimestamp());
        } else if (!(event instanceof FiringEvent)) {
            List<Dates.Told> told = Dates.tells(event.getClass()) ? Dates.told(RecordedEvents.of(message)) : List.of();
            told.forEach(date -> gathered(batch).keep(date, Series.begins(event)));
            for (RuleState rule : book.all()) {
                rule.at(message.getTimestamp())
                        .map(version -> version.wording().trigger())
                        .ifPresent(trigger -> enter(rule.ruleId(), trigger, told, message, batch));
            }
        }
    }

    private void enter(
            String ruleId,
            RuleTrigger trigger,
            List<Dates.Told> told,
            DomainEventMessage<?> message,
            UnitOfWork<?> batch) {
        if (trigger.delay() != null && message.getPayloadType().getSimpleName().equals(trigger.event())) {
            Instant time = message.getTimestamp().plus(Waits.delay(trigger));
            gathered(batch).enter(DueRules.entry(ruleId, message, time));
        }
        told.stream().filter(date -> date.date().equals(trigger.date())).forEach(date -> {
            Instant time =
                    date.at() == null ? null : due(trigger, date.date(), date.at(), setAt(date, message), message);
            if (date.at() == null || time != null) { // what has passed may be told again while it waits to be answered
                gathered(batch).enter(DueRules.entry(ruleId, date.recordId(), time));
            }
        });
    }

    /** What may recur is looked at: then it is known which of its times is next. */
    private static @Nullable Instant due(
            RuleTrigger trigger, String date, Instant at, Instant setAt, DomainEventMessage<?> message) {
        return Series.has(date) && Series.mayBeToldBy((DomainEvent) message.getPayload())
                ? look(setAt)
                : Waits.due(trigger, at, setAt);
    }

    /** A contact is told of late where it comes from elsewhere; the time since is that since it was. */
    private static Instant setAt(Dates.Told date, DomainEventMessage<?> message) {
        return date.date().equals(Dates.LAST_CONTACT) ? Objects.requireNonNull(date.at()) : message.getTimestamp();
    }

    /** After something happened to the rule: what was ahead of it is replaced, and all of it goes when it is off. */
    private void enterAnew(RuleState rule, Instant moment) {
        RuleTrigger trigger =
                rule.at(moment).map(version -> version.wording().trigger()).orElse(null);
        due.clear(DueRules.KIND, rule.ruleId(), trigger == null ? null : moment);
        if (trigger == null) {
            return;
        }
        if (trigger.schedule() != null) {
            due.write(List.of(DueRules.entry(rule.ruleId(), Waits.next(trigger, moment))));
        } else if (trigger.date() != null) {
            enterAhead(rule.ruleId(), trigger, moment);
        }
    }

    private void enterAhead(String ruleId, RuleTrigger trigger, Instant moment) {
        Instant after = moment.minus(Waits.delay(trigger));
        List<DueList.Entry> entries = new ArrayList<>();
        try (MongoCursor<Document> ahead = dates.find(and(eq(DATE, trigger.date()), gt(AT, after.toEpochMilli())))
                .iterator()) {
            while (ahead.hasNext()) {
                Document date = ahead.next();
                Instant at = Instant.ofEpochMilli(date.getLong(AT));
                entries.add(DueRules.entry(ruleId, date.getString(RECORD), at.plus(Waits.delay(trigger))));
                if (entries.size() == AT_ONCE) {
                    due.write(entries);
                    entries.clear();
                }
            }
        }
        due.write(entries);
        if (Series.has(trigger.date())) {
            List<DueList.Entry> looks = new ArrayList<>();
            Instant from = look(moment.plusMillis(1)); // not what is due just then
            for (Document one : series.find(eq(DATE, trigger.date()))) {
                looks.add(DueRules.entry(ruleId, one.getString(RECORD), from));
            }
            if (from.isAfter(moment.plusMillis(1))) {
                due.write(looks);
            } else {
                due.writeWhereNone(looks); // what came due before is answered first, and goes on by itself
            }
        }
    }

    /** From when on times of what recurs are answered: not those of long ago, such as when all events come again. */
    private static Instant look(Instant moment) {
        Instant now = GenericEventMessage.clock.instant();
        return moment.isBefore(now.minus(LATEST)) ? now : moment;
    }

    private Gathered gathered(UnitOfWork<?> batch) {
        UnitOfWork<?> root = batch.root();
        return root.getOrComputeResource(GROUP, key -> {
            Gathered gathered = new Gathered();
            root.onPrepareCommit(work -> gathered.write());
            return gathered;
        });
    }

    /** What a batch has told so far. */
    private final class Gathered {

        private final Map<String, Dates.Told> told = new LinkedHashMap<>();
        private final Map<String, Dates.Told> recurring = new LinkedHashMap<>();
        private final Map<String, DueList.Entry> entries = new LinkedHashMap<>();

        void keep(Dates.Told date, boolean recurs) {
            String id = date.date() + ":" + date.recordId();
            if (Series.has(date.date()) && (recurs || date.at() == null)) {
                recurring.put(id, date);
            }
            told.merge(id, date, (before, now) -> isEarlierContact(now, before) ? before : now);
        }

        private static boolean isEarlierContact(Dates.Told now, Dates.Told before) {
            return now.date().equals(Dates.LAST_CONTACT)
                    && Objects.requireNonNull(now.at()).isBefore(before.at());
        }

        void enter(DueList.Entry entry) {
            entries.put(entry.id(), entry);
        }

        void write() {
            if (!told.isEmpty()) {
                List<WriteModel<Document>> writes = new ArrayList<>();
                told.forEach((id, date) -> writes.add(write(id, date)));
                dates.bulkWrite(writes);
                told.clear();
            }
            if (!recurring.isEmpty()) {
                List<WriteModel<Document>> writes = new ArrayList<>();
                recurring.forEach((id, date) -> writes.add(writeSeries(id, date)));
                series.bulkWrite(writes);
                recurring.clear();
            }
            due.write(entries.values());
            entries.clear();
        }

        private static WriteModel<Document> writeSeries(String id, Dates.Told date) {
            if (date.at() == null) {
                return new DeleteOneModel<>(eq(ID, id));
            }
            Document one = new Document(ID, id).append(DATE, date.date()).append(RECORD, date.recordId());
            return new ReplaceOneModel<>(eq(ID, id), one, new ReplaceOptions().upsert(true));
        }

        private static WriteModel<Document> write(String id, Dates.Told date) {
            Instant at = date.at();
            if (at == null) {
                return new DeleteOneModel<>(eq(ID, id));
            }
            Bson time = date.date().equals(Dates.LAST_CONTACT)
                    ? Updates.max(AT, at.toEpochMilli()) // the last one is not always told of last
                    : Updates.set(AT, at.toEpochMilli());
            return new UpdateOneModel<>(
                    eq(ID, id),
                    Updates.combine(Updates.set(DATE, date.date()), Updates.set(RECORD, date.recordId()), time),
                    new UpdateOptions().upsert(true));
        }
    }
}
