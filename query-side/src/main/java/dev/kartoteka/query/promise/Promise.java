package dev.kartoteka.query.promise;

import dev.kartoteka.query.record.NamesRecords;
import dev.kartoteka.query.record.OfClients;
import dev.kartoteka.shared.event.Clients;
import dev.kartoteka.shared.event.RecordedEvent;
import dev.kartoteka.shared.metadata.MetadataKeys;
import dev.kartoteka.shared.promise.PromiseChanged;
import dev.kartoteka.shared.promise.PromiseMade;
import dev.kartoteka.shared.promise.PromiseTakenOver;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What was promised to a client, or agreed with it, as it is after an event.
 *
 * @param kind PROMISE or AGREEMENT
 * @param madeById the employee who promised, or to whom it was handed over
 * @param contactId to whom
 * @param status OPEN, KEPT or BROKEN
 * @param course everything that was said about it, oldest first
 */
public record Promise(
        String id,
        String clientId,
        @Nullable String dealId,
        String kind,
        @Nullable String text,
        String madeById,
        @Nullable String contactId,
        List<String> parties,
        LocalDate dueOn,
        String status,
        Instant madeAt,
        List<PromiseStep> course)
        implements NamesRecords<Promise>, OfClients {

    @Override
    public List<String> clientIds() {
        return List.of(clientId);
    }

    @Override
    public List<String> namedRecords() {
        return Clients.of(dealId, contactId);
    }

    @Override
    public Promise namingOnly(Predicate<String> records) {
        return new Promise(
                id,
                clientId,
                dealId != null && records.test(dealId) ? dealId : null,
                kind,
                text,
                madeById,
                contactId != null && records.test(contactId) ? contactId : null,
                parties,
                dueOn,
                status,
                madeAt,
                course);
    }

    static Promise made(PromiseMade event, RecordedEvent recorded) {
        return new Promise(
                event.promiseId(),
                event.clientId(),
                event.dealId(),
                event.kind(),
                event.text(),
                event.madeById(),
                event.contactId(),
                event.parties(),
                event.dueOn(),
                "OPEN",
                recorded.occurredAt(),
                List.of(step("MADE", event.text(), event.dueOn(), recorded)));
    }

    Promise changed(PromiseChanged event, RecordedEvent recorded) {
        return with(event.text(), event.dueOn(), status, step("CHANGED", event.text(), event.dueOn(), recorded));
    }

    Promise settled(String how, RecordedEvent recorded) {
        return with(text, dueOn, how, step(how, null, null, recorded));
    }

    Promise takenOver(PromiseTakenOver event, RecordedEvent recorded) {
        return with(event.toEmployeeId(), text, dueOn, status, step("TAKEN_OVER", null, null, recorded));
    }

    private Promise with(@Nullable String newText, LocalDate day, String newStatus, PromiseStep step) {
        return with(madeById, newText, day, newStatus, step);
    }

    private Promise with(
            String employeeId, @Nullable String newText, LocalDate day, String newStatus, PromiseStep step) {
        List<PromiseStep> more = new ArrayList<>(course);
        more.add(step);
        return new Promise(
                id,
                clientId,
                dealId,
                kind,
                newText,
                employeeId,
                contactId,
                parties,
                day,
                newStatus,
                madeAt,
                List.copyOf(more));
    }

    private static PromiseStep step(
            String what, @Nullable String text, @Nullable LocalDate dueOn, RecordedEvent recorded) {
        return new PromiseStep(
                recorded.occurredAt(),
                recorded.metadata().get(MetadataKeys.ACTOR_ID),
                what,
                text,
                dueOn,
                recorded.metadata().get(MetadataKeys.REASON));
    }
}
