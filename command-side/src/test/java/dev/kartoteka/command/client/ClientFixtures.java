package dev.kartoteka.command.client;

import dev.kartoteka.command.employee.EmployeeFixtures;
import dev.kartoteka.command.pool.Claims;
import dev.kartoteka.command.record.Fixtures;
import dev.kartoteka.command.record.InMemoryRecords;
import dev.kartoteka.command.record.Records;
import dev.kartoteka.shared.client.ClientArchived;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.client.ClientRegistered;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.value.ContactDetails;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;

/** A client to try things with. */
public final class ClientFixtures {

    public static final ClientId ACME = new ClientId("client-acme");
    public static final ContactDetails NO_DETAILS =
            new ContactDetails(null, null, null, null, null, null, null, null, null, null);

    private ClientFixtures() {}

    public static FixtureConfiguration<?> clientFixture(DomainEvent... otherRecords) {
        return clientFixture((actorId, recordId) -> {}, otherRecords);
    }

    static FixtureConfiguration<?> clientFixture(Claims claims, DomainEvent... otherRecords) {
        return Fixtures.of(Client.class, EmployeeFixtures.employees(InMemoryRecords.of(otherRecords)), claims);
    }

    public static Clients clients(Records records) {
        return new Clients(records);
    }

    public static ClientRegistered acmeRegistered() {
        return registered(ACME);
    }

    public static ClientRegistered registered(ClientId id) {
        return new ClientRegistered(id.value(), "ORGANISATION", "Acme", NO_DETAILS, "fair", List.of("key"), null);
    }

    public static ClientArchived acmeArchived() {
        return new ClientArchived(ACME.value());
    }
}
