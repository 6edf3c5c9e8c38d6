package dev.kartoteka.command.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.command.client.ClientFixtures;
import dev.kartoteka.command.record.InMemoryRecords;
import dev.kartoteka.platform.rights.Actor;
import dev.kartoteka.platform.rights.Reach;
import dev.kartoteka.shared.access.Role;
import dev.kartoteka.shared.client.ClientOwnerAssigned;
import dev.kartoteka.shared.client.ClientRegistered;
import dev.kartoteka.shared.contact.ContactLinked;
import dev.kartoteka.shared.contact.ContactRegistered;
import dev.kartoteka.shared.employee.EmployeeJoinedTeam;
import dev.kartoteka.shared.employee.EmployeeLeft;
import dev.kartoteka.shared.employee.EmployeeRegistered;
import dev.kartoteka.shared.interaction.InteractionLogged;
import dev.kartoteka.shared.invoice.InvoiceIssued;
import dev.kartoteka.shared.invoice.InvoiceLabel;
import dev.kartoteka.shared.invoice.InvoiceNumberTaken;
import dev.kartoteka.shared.team.TeamCreated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Ann and Mia work in North, of the company; Sue in South. */
class RecordAccessTest {

    private final InMemoryRecords records = InMemoryRecords.of(
            new TeamCreated("team-company", "Company", null),
            new TeamCreated("team-north", "North", "team-company"),
            new TeamCreated("team-south", "South", "team-company"),
            new EmployeeRegistered("employee-ann", "Ann", null, "team-north"),
            new EmployeeRegistered("employee-mia", "Mia", null, "team-north"),
            new EmployeeRegistered("employee-sue", "Sue", null, "team-south"),
            new EmployeeRegistered("employee-max", "Max", null, "team-company"),
            new EmployeeRegistered("employee-loner", "Loner", null, null),
            client("client-ann", "employee-ann"),
            client("client-sue", "employee-sue"),
            client("client-pool", null));
    private final EventStore events = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final RecordAccess access = new RecordAccess(
            new Responsibilities(records),
            new PlannedWork(records),
            new GoalHolders(records),
            new Staff(records),
            new InvoiceLabels(events));

    @Test
    void reachesOnesOwnAndThePools() {
        assertThat(reaches("employee-ann", Reach.OWN, "client-ann")).isTrue();
        assertThat(reaches("employee-ann", Reach.OWN, "client-pool")).isTrue();
        assertThat(reaches("employee-ann", Reach.OWN, "client-sue")).isFalse();
        assertThat(reaches("employee-ann", Reach.NONE, "client-ann")).isFalse();
        assertThat(reaches("employee-ann", Reach.ALL, "client-sue")).isTrue();
    }

    @Test
    void reachesTheTeamsAndThoseBelow() {
        assertThat(reaches("employee-mia", Reach.TEAM, "client-ann")).isTrue();
        assertThat(reaches("employee-mia", Reach.TEAM, "client-sue")).isFalse();
        assertThat(reaches("employee-max", Reach.TEAM, "client-ann")).isTrue();
        assertThat(reaches("employee-max", Reach.TEAM, "client-sue")).isTrue();
        assertThat(reaches("employee-loner", Reach.TEAM, "client-ann")).isFalse();
    }

    @Test
    void goesByTheOwnerOfNow() {
        records.append(new ClientOwnerAssigned("client-ann", "employee-ann", "employee-sue"));

        assertThat(reaches("employee-ann", Reach.OWN, "client-ann")).isFalse();
        assertThat(reaches("employee-sue", Reach.OWN, "client-ann")).isTrue();
    }

    @Test
    void goesByTheTeamOfNowAlsoOfOneWhoLeft() {
        records.append(new EmployeeJoinedTeam("employee-ann", "team-north", "team-south"));
        records.append(new EmployeeLeft("employee-ann"));

        assertThat(reaches("employee-mia", Reach.TEAM, "client-ann")).isFalse();
        assertThat(reaches("employee-sue", Reach.TEAM, "client-ann")).isTrue();
    }

    @Test
    void reachesWhatConcernsAClientWithinReach() {
        records.append(new ContactRegistered("contact-1", "Jo", null, null, null));
        assertThat(reaches("employee-ann", Reach.OWN, "contact-1"))
                .as("nobody's")
                .isTrue();
        records.append(new ContactLinked("contact-1", "client-sue", "CEO", null));
        assertThat(reaches("employee-ann", Reach.OWN, "contact-1")).isFalse();
        records.append(new ContactLinked("contact-1", "client-ann", "CEO", null));
        assertThat(reaches("employee-ann", Reach.OWN, "contact-1"))
                .as("one is enough")
                .isTrue();
        records.append(new InteractionLogged(
                "interaction-1", "client-sue", null, List.of("contact-1"), "CALL", "INBOUND", "s", null, null));
        assertThat(reaches("employee-ann", Reach.OWN, "interaction-1")).isFalse();
        assertThat(reaches("employee-sue", Reach.OWN, "interaction-1")).isTrue();
    }

    @Test
    void reachesTheInvoiceThatHasTheLabelLikeItsClient() {
        events.publish(taken(1, "invoice-ann"), taken(2, "invoice-sue"));
        records.append(issued("invoice-ann", "client-ann"));
        records.append(issued("invoice-sue", "client-sue"));

        assertThat(reachesLabelled("INV-2026-000001")).isTrue();
        assertThat(reachesLabelled("INV-2026-000002")).isFalse();
        assertThat(reachesLabelled("INV-2026-000003")).as("there is none").isTrue();
        assertThat(reachesLabelled("INV-2025-000002")).as("there is none").isTrue();
    }

    /** That there is none is for the record's own rules to say. */
    @Test
    void reachesWhatThereIsNot() {
        assertThat(reaches("employee-ann", Reach.OWN, "client-none")).isTrue();
        assertThat(reaches("employee-ann", Reach.OWN, "contact-none")).isTrue();
        assertThat(reaches("employee-ann", Reach.OWN, "team-north")).isTrue();
    }

    /** A hierarchy that was imported in a circle must not hang whoever asks. */
    @Test
    void endsInACircleOfTeams() {
        records.append(new TeamCreated("team-a", "A", "team-b"));
        records.append(new TeamCreated("team-b", "B", "team-a"));
        records.append(new EmployeeRegistered("employee-circling", "C", null, "team-a"));
        records.append(client("client-circling", "employee-circling"));

        assertThat(reaches("employee-mia", Reach.TEAM, "client-circling")).isFalse();
    }

    private boolean reaches(String employeeId, Reach reach, String recordId) {
        return access.reaches(Actor.employee(employeeId, Set.of(Role.REP)), reach, recordId);
    }

    private boolean reachesLabelled(String label) {
        return access.reaches(Actor.employee("employee-ann", Set.of(Role.REP)), Reach.OWN, InvoiceLabel.parse(label));
    }

    private static DomainEventMessage<?> taken(long number, String invoiceId) {
        String register = "invoiceseries-INV-2026";
        return new GenericDomainEventMessage<>(
                "InvoiceSeries",
                register,
                number - 1,
                new InvoiceNumberTaken(register, "INV", 2026, number, invoiceId));
    }

    private static InvoiceIssued issued(String id, String clientId) {
        BigDecimal none = BigDecimal.ZERO;
        LocalDate day = LocalDate.parse("2026-03-01");
        return new InvoiceIssued(
                id, "INVOICE", "INV", 2026, 1, "", clientId, null, null, null, null, "EUR", day, day, List.of(), none,
                none, none, none);
    }

    private static ClientRegistered client(String id, @Nullable String ownerId) {
        return new ClientRegistered(id, "ORGANISATION", id, ClientFixtures.NO_DETAILS, null, List.of(), ownerId);
    }
}
