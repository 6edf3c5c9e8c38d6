package dev.kartoteka.query.arrival;

import dev.kartoteka.query.record.NamesRecords;
import dev.kartoteka.query.record.OfClients;
import dev.kartoteka.shared.event.Clients;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail or call that came in, as it is after an event.
 *
 * @param kind EMAIL or CALL
 * @param status WAITING for somebody to say whose it is, ASSIGNED, DISMISSED, or AUTOMATIC for what a machine sent
 * @param direction INBOUND, or OUTBOUND for a call from here
 * @param address of the other side: its e-mail address, or its number in E.164
 * @param addressAsTyped the number as the telephone system told it
 * @param name of the other side, as an e-mail shows it
 * @param attachments their names
 * @param complete whether all of an e-mail was read
 * @param nature PERSONAL, AUTOMATIC or BOUNCE; PERSONAL for calls
 * @param messageId the message from here that an e-mail answers, or did not deliver
 * @param call null for an e-mail
 * @param candidateIds everybody with that address or number: clients and leads
 * @param interactionId what it became, as soon as it was over
 * @param dismissedReason null unless it is dismissed
 */
public record Arrival(
        String id,
        String kind,
        String status,
        String direction,
        @Nullable String address,
        @Nullable String addressAsTyped,
        @Nullable String name,
        @Nullable String subject,
        @Nullable String text,
        List<String> attachments,
        boolean complete,
        String nature,
        @Nullable String messageId,
        Instant arrivedAt,
        @Nullable ArrivalCall call,
        List<String> candidateIds,
        @Nullable String clientId,
        @Nullable String contactId,
        @Nullable String dealId,
        @Nullable String interactionId,
        @Nullable String dismissedReason)
        implements NamesRecords<Arrival>, OfClients {

    /** None while nobody knows whose it is: then everybody sees it who may see arrivals. */
    @Override
    public List<String> clientIds() {
        return Clients.of(clientId);
    }

    /** Not the client: who does not see it does not see this either. */
    @Override
    public List<String> namedRecords() {
        List<String> named = new ArrayList<>(candidateIds);
        named.addAll(Clients.of(contactId, dealId, messageId));
        return named;
    }

    @Override
    public Arrival namingOnly(Predicate<String> records) {
        return with(draft -> {
            draft.candidateIds = candidateIds.stream().filter(records).toList();
            draft.contactId = shown(contactId, records);
            draft.dealId = shown(dealId, records);
            draft.messageId = shown(messageId, records);
        });
    }

    private static @Nullable String shown(@Nullable String id, Predicate<String> records) {
        return id != null && records.test(id) ? id : null;
    }

    Arrival with(Consumer<ArrivalDraft> change) {
        ArrivalDraft draft = new ArrivalDraft(this);
        change.accept(draft);
        return draft.toArrival();
    }
}
