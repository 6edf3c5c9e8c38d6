package dev.kartoteka.query.interaction;

import dev.kartoteka.query.record.NamesRecords;
import dev.kartoteka.query.record.OfClients;
import dev.kartoteka.shared.interaction.InteractionCorrected;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A contact with a client, as it is told after an event.
 *
 * @param occurredAt when it took place
 * @param actorId who logged it
 * @param corrections how often it was corrected
 */
public record Interaction(
        String id,
        String clientId,
        @Nullable String dealId,
        List<String> contactIds,
        String kind,
        @Nullable String direction,
        @Nullable String subject,
        @Nullable String body,
        @Nullable Long durationSeconds,
        Instant occurredAt,
        @Nullable String actorId,
        int corrections,
        boolean retracted)
        implements NamesRecords<Interaction>, OfClients {

    @Override
    public List<String> clientIds() {
        return List.of(clientId);
    }

    /** Not the client: who does not see it does not see this either. */
    @Override
    public List<String> namedRecords() {
        List<String> named = new ArrayList<>(contactIds);
        if (dealId != null) {
            named.add(dealId);
        }
        return named;
    }

    @Override
    public Interaction namingOnly(Predicate<String> records) {
        return new Interaction(
                id,
                clientId,
                dealId != null && records.test(dealId) ? dealId : null,
                contactIds.stream().filter(records).toList(),
                kind,
                direction,
                subject,
                body,
                durationSeconds,
                occurredAt,
                actorId,
                corrections,
                retracted);
    }

    Interaction corrected(InteractionCorrected event) {
        return new Interaction(
                id,
                clientId,
                dealId,
                event.contactIds(),
                kind,
                event.direction(),
                event.subject(),
                event.body(),
                event.durationSeconds(),
                occurredAt,
                actorId,
                corrections + 1,
                retracted);
    }

    Interaction withdrawn() {
        return new Interaction(
                id,
                clientId,
                dealId,
                contactIds,
                kind,
                direction,
                subject,
                body,
                durationSeconds,
                occurredAt,
                actorId,
                corrections,
                true);
    }
}
