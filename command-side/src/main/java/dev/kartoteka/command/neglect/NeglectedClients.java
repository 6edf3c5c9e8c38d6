package dev.kartoteka.command.neglect;

import dev.kartoteka.command.client.ReturnNeglectedClient;
import dev.kartoteka.command.pool.Holding;
import dev.kartoteka.command.pool.PoolLimits;
import dev.kartoteka.command.record.Records;
import dev.kartoteka.shared.client.ClientEvent;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.fold.Fold;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Clients that were claimed. */
@Component
class NeglectedClients extends Neglect {

    private final LastContacts contacts;

    NeglectedClients(Records records, PoolLimits limits, LastContacts contacts) {
        super(records, limits);
        this.contacts = contacts;
    }

    @Override
    public String kind() {
        return "neglected-client";
    }

    @Override
    public Class<? extends DomainEvent> events() {
        return ClientEvent.class;
    }

    @Override
    public Fold<Holding> fold() {
        return Holding.CLIENT;
    }

    @Override
    @Nullable
    Instant lastContact(String recordId, Holding holding) {
        return contacts.with(recordId);
    }

    @Override
    Object giveBack(String recordId, String ownerId) {
        return new ReturnNeglectedClient(new ClientId(recordId), ownerId);
    }
}
