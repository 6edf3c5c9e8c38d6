package dev.kartoteka.command.planner;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import dev.kartoteka.command.policy.Lookup;
import dev.kartoteka.command.record.Records;
import dev.kartoteka.command.substitution.Absences;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.substitution.SubstitutionArranged;
import dev.kartoteka.shared.substitution.SubstitutionCancelled;
import dev.kartoteka.shared.substitution.SubstitutionEnded;
import dev.kartoteka.shared.substitution.SubstitutionErased;
import dev.kartoteka.shared.substitution.SubstitutionEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Which substitutions there are for whom. */
@Component
@ProcessingGroup(AbsenceLookup.GROUP) // the key of the token: a new name has all substitutions read anew
class AbsenceLookup extends Lookup<AbsenceLookup.Days> implements Absences {

    static final String GROUP = "lookup-substitutions";
    private static final String ABSENT = "absentId";
    private static final String SUBSTITUTE = "substituteId";
    private static final String FIRST = "firstDay";
    private static final String LAST = "lastDay";
    private static final String ZONE = "zone";

    private static final Fold<Days> FOLD = Fold.of(Days.class)
            .start(
                    SubstitutionArranged.class,
                    event -> new Days(
                            event.absentId(),
                            event.substituteId(),
                            event.firstDay(),
                            event.lastDay(),
                            event.zone(),
                            false))
            .then(
                    SubstitutionEnded.class,
                    (days, event) -> new Days(
                            days.absentId(),
                            days.substituteId(),
                            days.firstDay(),
                            event.lastDay(),
                            days.zone(),
                            days.cancelled()))
            .then(
                    SubstitutionCancelled.class,
                    (days, event) -> new Days(
                            days.absentId(), days.substituteId(), days.firstDay(), days.lastDay(), days.zone(), true))
            .ignores(SubstitutionErased.class)
            .build();

    AbsenceLookup(MongoTemplate mongo, Records records) {
        super(mongo, records, "lookup_absences", FOLD);
        documents().createIndex(Indexes.ascending(ABSENT, LAST));
        documents().createIndex(Indexes.ascending(SUBSTITUTE, LAST));
    }

    @EventHandler
    void on(SubstitutionEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }

    @Override
    public boolean overlaps(String absentId, LocalDate firstDay, LocalDate lastDay, String exceptId) {
        return documents()
                        .find(Filters.and(
                                Filters.eq(ABSENT, absentId),
                                Filters.lte(FIRST, lastDay.toString()),
                                Filters.gte(LAST, firstDay.toString()),
                                Filters.ne(ID, exceptId)))
                        .first()
                != null;
    }

    @Override
    public Map<String, Instant> standsInFor(String substituteId, Instant now) {
        LocalDate earliest = now.atOffset(ZoneOffset.UTC).toLocalDate().minusDays(1); // wherever the day is
        Map<String, Instant> absent = new TreeMap<>();
        for (Document one : documents()
                .find(Filters.and(Filters.eq(SUBSTITUTE, substituteId), Filters.gte(LAST, earliest.toString())))) {
            ZoneId zone = ZoneId.of(one.getString(ZONE));
            Instant from =
                    LocalDate.parse(one.getString(FIRST)).atStartOfDay(zone).toInstant();
            Instant until = LocalDate.parse(one.getString(LAST))
                    .plusDays(1)
                    .atStartOfDay(zone)
                    .toInstant();
            if (!now.isBefore(from) && now.isBefore(until)) {
                absent.put(one.getString(ABSENT), from);
            }
        }
        return absent;
    }

    @Override
    protected @Nullable Document document(String recordId, Days days) {
        return days.cancelled()
                ? null
                : new Document(ABSENT, days.absentId())
                        .append(SUBSTITUTE, days.substituteId())
                        .append(ZONE, days.zone())
                        .append(FIRST, days.firstDay().toString())
                        .append(LAST, days.lastDay().toString());
    }

    /** On which days somebody is away. */
    record Days(
            String absentId,
            String substituteId,
            LocalDate firstDay,
            LocalDate lastDay,
            String zone,
            boolean cancelled) {}
}
