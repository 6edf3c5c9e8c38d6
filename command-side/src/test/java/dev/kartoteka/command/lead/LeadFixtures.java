package dev.kartoteka.command.lead;

import dev.kartoteka.command.client.ClientFixtures;
import dev.kartoteka.command.deal.DealFixtures;
import dev.kartoteka.command.employee.EmployeeFixtures;
import dev.kartoteka.command.pool.Claims;
import dev.kartoteka.command.record.Fixtures;
import dev.kartoteka.command.record.InMemoryRecords;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.lead.LeadId;
import dev.kartoteka.shared.lead.LeadRegistered;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;

/** A lead to try things with. */
public final class LeadFixtures {

    public static final LeadId ZANE = new LeadId("lead-zane");

    private LeadFixtures() {}

    public static FixtureConfiguration<?> leadFixture(DomainEvent... otherRecords) {
        InMemoryRecords records = InMemoryRecords.of(otherRecords);
        return Fixtures.of(
                Lead.class,
                (Claims) (actorId, recordId) -> {},
                EmployeeFixtures.employees(records),
                new Conversion(
                        ClientFixtures.clients(records),
                        DealFixtures.deals(records),
                        DealFixtures.opening(records),
                        EmployeeFixtures.employees(records)));
    }

    /** Owned by Eve, of a company. */
    public static LeadRegistered zaneRegistered() {
        return registered("Kalns", "employee-eve");
    }

    static LeadRegistered registered(@Nullable String company, @Nullable String ownerId) {
        return new LeadRegistered(
                ZANE.value(),
                "Zane",
                company,
                "zane@example.com",
                "+37120000000",
                "+371 2000 0000",
                "web",
                "fair",
                "Asks for a roof.",
                ownerId);
    }
}
