package dev.kartoteka.command.contact;

import dev.kartoteka.command.client.ClientFixtures;
import dev.kartoteka.command.record.Fixtures;
import dev.kartoteka.command.record.InMemoryRecords;
import dev.kartoteka.command.record.Records;
import dev.kartoteka.shared.contact.ContactId;
import dev.kartoteka.shared.contact.ContactLinked;
import dev.kartoteka.shared.contact.ContactRegistered;
import dev.kartoteka.shared.event.DomainEvent;
import java.time.LocalDate;
import org.axonframework.test.aggregate.FixtureConfiguration;

/** A contact to try things with. */
public final class ContactFixtures {

    public static final ContactId ADA = new ContactId("contact-ada");

    private ContactFixtures() {}

    public static FixtureConfiguration<?> contactFixture(DomainEvent... otherRecords) {
        return Fixtures.of(Contact.class, ClientFixtures.clients(InMemoryRecords.of(otherRecords)));
    }

    public static Contacts contacts(Records records) {
        return new Contacts(records);
    }

    public static ContactRegistered adaRegistered() {
        return new ContactRegistered(ADA.value(), "Ada", "ada@example.com", "+37120000000", "+371 2000 0000");
    }

    public static ContactLinked adaLinked() {
        return new ContactLinked(ADA.value(), ClientFixtures.ACME.value(), "buyer", LocalDate.of(2026, 1, 1));
    }
}
