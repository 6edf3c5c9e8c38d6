package dev.kartoteka.command.access;

import dev.kartoteka.command.record.Records;
import dev.kartoteka.shared.client.ClientEvent;
import dev.kartoteka.shared.client.ClientOwnerAssigned;
import dev.kartoteka.shared.client.ClientRegistered;
import dev.kartoteka.shared.deal.DealEvent;
import dev.kartoteka.shared.deal.DealOpened;
import dev.kartoteka.shared.deal.DealOwnerAssigned;
import dev.kartoteka.shared.fold.Fold;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who was responsible for a sale at a moment, for papers that are told of later than they were written. */
@Component
public class OwnersThen {

    private static final Fold<Ownership> CLIENT = Responsibilities.rest(
            ClientEvent.class,
            Fold.of(Ownership.class)
                    .start(
                            ClientRegistered.class,
                            (event, recorded) -> Ownership.first(recorded.occurredAt(), event.ownerId()))
                    .then(
                            ClientOwnerAssigned.class,
                            (before, event, recorded) -> before.and(recorded.occurredAt(), event.toOwnerId())),
            Set.of(ClientRegistered.class, ClientOwnerAssigned.class));

    private static final Fold<Ownership> DEAL = Responsibilities.rest(
            DealEvent.class,
            Fold.of(Ownership.class)
                    .start(
                            DealOpened.class,
                            (event, recorded) -> Ownership.first(recorded.occurredAt(), event.ownerId()))
                    .then(
                            DealOwnerAssigned.class,
                            (before, event, recorded) -> before.and(recorded.occurredAt(), event.toOwnerId())),
            Set.of(DealOpened.class, DealOwnerAssigned.class));

    private final Records records;

    public OwnersThen(Records records) {
        this.records = records;
    }

    /**
     * The owner of the deal at the moment, or of the client where there is no deal; null for nobody. Before the first event of
     * the record, its first owner.
     */
    public @Nullable String responsible(@Nullable String dealId, String clientId, Instant moment) {
        Ownership ownership = dealId == null ? records.current(clientId, CLIENT) : records.current(dealId, DEAL);
        return ownership == null ? null : ownership.at(moment);
    }

    /** @param since oldest first */
    record Ownership(List<Since> since) {

        static Ownership first(Instant from, @Nullable String ownerId) {
            return new Ownership(List.of(new Since(from, ownerId)));
        }

        Ownership and(Instant from, @Nullable String ownerId) {
            List<Since> more = new ArrayList<>(since);
            more.add(new Since(from, ownerId));
            return new Ownership(List.copyOf(more));
        }

        @Nullable
        String at(Instant moment) {
            String owner = since.get(0).ownerId();
            for (Since part : since) {
                if (!part.from().isAfter(moment)) {
                    owner = part.ownerId();
                }
            }
            return owner;
        }
    }

    /** @param ownerId null is the pool */
    record Since(Instant from, @Nullable String ownerId) {}
}
