package dev.kartoteka.query.pool;

import dev.kartoteka.platform.rights.CurrentActor;
import dev.kartoteka.platform.rights.Rights;
import dev.kartoteka.query.audit.AuditRow;
import dev.kartoteka.query.audit.AuditStore;
import dev.kartoteka.query.audit.RestoredEvents;
import dev.kartoteka.query.lead.Lead;
import dev.kartoteka.query.list.Page;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.record.Sight;
import dev.kartoteka.shared.client.ClientOwnerAssigned;
import dev.kartoteka.shared.event.RecordedEvent;
import dev.kartoteka.shared.lead.LeadOwnerAssigned;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who took what from the pool, who was given it, and what came back, the last recorded first. Of records within the reach of
 * whoever asks: what was taken by others, and is theirs still, is told to those only who see it with them.
 */
@Component
class PoolHistory {

    private static final int PORTION = 501;

    /** Whoever sees few of very many goes on by the cursor, rather than wait for one answer. */
    private static final int MOST_PORTIONS = 10;

    private final AuditStore audit;
    private final RestoredEvents events;
    private final RecordStore<Lead> leads;
    private final Sight sight;

    PoolHistory(AuditStore audit, RestoredEvents events, RecordStore<Lead> leads, Sight sight) {
        this.audit = audit;
        this.events = events;
        this.leads = leads;
        this.sight = sight;
    }

    Page<PoolMove> page(PoolQuestion question) {
        sight.requireReadable(leads.model());
        List<PoolMove> moves = new ArrayList<>();
        Long place = question.after();
        for (int portion = 0; portion < MOST_PORTIONS; portion++) {
            List<AuditRow> rows = audit.next(question.condition(), place, false, PORTION);
            Predicate<String> seen =
                    sight.among(rows.stream().map(AuditRow::recordId).distinct().toList(), question.asOf());
            for (AuditRow row : rows) {
                if (moves.size() == question.limit()) {
                    return page(moves, question, place);
                }
                if (seen.test(row.recordId())) {
                    moves.add(move(row));
                }
                place = row.position();
            }
            if (rows.size() < PORTION) {
                return page(moves, question, null);
            }
        }
        return page(moves, question, place);
    }

    private static Page<PoolMove> page(List<PoolMove> moves, PoolQuestion question, @Nullable Long last) {
        CurrentActor.saw(moves.stream().map(PoolMove::recordId).distinct().toList());
        return new Page<>(moves, last == null ? null : question.cursorAfter(last), null);
    }

    private PoolMove move(AuditRow row) {
        boolean withReason = !Rights.masks(CurrentActor.get());
        RecordedEvent event = events.of(row);
        if (event.payload() instanceof ClientOwnerAssigned client) {
            return PoolMove.of(event, "CLIENT", client.fromOwnerId(), client.toOwnerId(), withReason);
        }
        LeadOwnerAssigned lead = (LeadOwnerAssigned) event.payload();
        return PoolMove.of(event, "LEAD", lead.fromOwnerId(), lead.toOwnerId(), withReason);
    }
}
