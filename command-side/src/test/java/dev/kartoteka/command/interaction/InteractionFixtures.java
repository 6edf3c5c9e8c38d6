package dev.kartoteka.command.interaction;

import dev.kartoteka.command.client.ClientFixtures;
import dev.kartoteka.command.contact.ContactFixtures;
import dev.kartoteka.command.deal.DealFixtures;
import dev.kartoteka.command.record.Fixtures;
import dev.kartoteka.command.record.InMemoryRecords;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.interaction.InteractionId;
import dev.kartoteka.shared.interaction.InteractionLogged;
import dev.kartoteka.shared.interaction.InteractionRetracted;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;

/** An interaction to try things with: an outbound call to Acme. */
public final class InteractionFixtures {

    public static final InteractionId CALL = new InteractionId("interaction-call");

    private InteractionFixtures() {}

    public static FixtureConfiguration<?> interactionFixture(DomainEvent... otherRecords) {
        InMemoryRecords records = InMemoryRecords.of(otherRecords);
        return Fixtures.of(
                Interaction.class,
                ClientFixtures.clients(records),
                DealFixtures.deals(records),
                ContactFixtures.contacts(records));
    }

    public static InteractionLogged callLogged() {
        return logged("CALL", "OUTBOUND");
    }

    static InteractionLogged logged(String kind, @Nullable String direction) {
        return new InteractionLogged(
                CALL.value(), ClientFixtures.ACME.value(), null, List.of(), kind, direction, "Offer", "Told", 60L);
    }

    static InteractionRetracted callRetracted() {
        return new InteractionRetracted(CALL.value(), ClientFixtures.ACME.value(), null, "CALL");
    }
}
