package dev.kartoteka.command.arrival;

import static dev.kartoteka.command.arrival.ArrivalFixtures.CLIENT;
import static dev.kartoteka.command.arrival.ArrivalFixtures.ID;
import static dev.kartoteka.command.arrival.ArrivalFixtures.NOON;
import static dev.kartoteka.command.arrival.ArrivalFixtures.assigned;
import static dev.kartoteka.command.arrival.ArrivalFixtures.email;
import static dev.kartoteka.command.arrival.ArrivalFixtures.told;
import static dev.kartoteka.command.record.Fixtures.expectRefusal;

import dev.kartoteka.command.client.ClientFixtures;
import dev.kartoteka.command.contact.ContactFixtures;
import dev.kartoteka.command.deal.DealFixtures;
import dev.kartoteka.command.employee.EmployeeFixtures;
import dev.kartoteka.command.interaction.Direction;
import dev.kartoteka.command.message.MessageFixtures;
import dev.kartoteka.command.record.Fixtures;
import dev.kartoteka.command.record.InMemoryRecords;
import dev.kartoteka.shared.arrival.ArrivalDismissed;
import dev.kartoteka.shared.arrival.ArrivalErased;
import dev.kartoteka.shared.arrival.ArrivalId;
import dev.kartoteka.shared.arrival.EmailArrived;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.contact.ContactLinked;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.message.MessageId;
import dev.kartoteka.shared.value.Moment;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

/** Whose an e-mail or call is, and when it is somebody's word. */
class ArrivalTest {

    private static final ArrivalId ARRIVAL = new ArrivalId(ID);
    private static final String OTHER = "client-other";
    private static final String MESSAGE = MessageFixtures.queued().messageId();

    @Test
    void ofTheOneClientWhoseAddressItIs() {
        known(CLIENT)
                .givenNoPriorActivity()
                .when(received(EmailNature.PERSONAL))
                .expectEvents(email("PERSONAL", CLIENT), assigned(null));
    }

    @Test
    void ofTheClientForWhichTheContactActs() {
        known("contact-ada")
                .givenNoPriorActivity()
                .when(received(EmailNature.PERSONAL))
                .expectEvents(email("PERSONAL", CLIENT), assigned("contact-ada"));
    }

    @Test
    void whatMayBeOfSeveralOrIsOfNobodyWaits() {
        known(CLIENT, OTHER, "lead-zane")
                .givenNoPriorActivity()
                .when(received(EmailNature.PERSONAL))
                .expectEvents(email("PERSONAL", CLIENT, OTHER, "lead-zane"));
        known("lead-zane")
                .givenNoPriorActivity()
                .when(received(EmailNature.PERSONAL))
                .expectEvents(email("PERSONAL", "lead-zane"));
    }

    @Test
    void whatMachinesSayIsNobodys() {
        known(CLIENT)
                .givenNoPriorActivity()
                .when(received(EmailNature.AUTOMATIC))
                .expectEvents(email("AUTOMATIC", CLIENT));
    }

    @Test
    void anAnswerIsOfTheClientWhoWasWrittenToUnlessTheAddressIsAnothers() {
        known().givenNoPriorActivity()
                .when(received(EmailNature.PERSONAL, "message-none", MESSAGE))
                .expectEvents(answering(email("PERSONAL")), assigned(null));
        known(CLIENT, OTHER)
                .givenNoPriorActivity()
                .when(received(EmailNature.PERSONAL, MESSAGE))
                .expectEvents(answering(email("PERSONAL", CLIENT, OTHER)), assigned(null));
        known(OTHER)
                .givenNoPriorActivity()
                .when(received(EmailNature.PERSONAL, MESSAGE))
                .expectEvents(answering(email("PERSONAL", OTHER)), assigned(OTHER, null));
    }

    @Test
    void anEmailThatIsReadAgainIsTakenInOnce() {
        known(CLIENT)
                .given(email("PERSONAL", CLIENT), assigned(null))
                .when(received(EmailNature.PERSONAL))
                .expectNoEvents();
    }

    @Test
    void eachStageOfACallCountsOnce() {
        known(CLIENT)
                .givenNoPriorActivity()
                .when(reported(CallStage.ENDED))
                .expectEvents(told("ENDED", CLIENT), assigned(null));
        known(CLIENT)
                .given(told("ENDED", CLIENT), assigned(null))
                .when(reported(CallStage.ENDED))
                .expectNoEvents();
        known(CLIENT)
                .given(told("ENDED", CLIENT), assigned(null))
                .when(reported(CallStage.ANSWERED))
                .expectEvents(told("ANSWERED", CLIENT));
    }

    @Test
    void whatWaitsIsAssignedOnceAndToOne() {
        AssignArrival assign = new AssignArrival(ARRIVAL, new ClientId(CLIENT), ContactFixtures.ADA, null);

        known().given(email("PERSONAL")).when(assign).expectEvents(assigned("contact-ada"));
        known().given(email("PERSONAL"), assigned(null)).when(assign).expectNoEvents();
        known().given(email("PERSONAL"), new ArrivalDismissed(ID)).when(assign).expectEvents(assigned("contact-ada"));
        expectRefusal(
                known().given(email("PERSONAL"), assigned(null))
                        .when(new AssignArrival(ARRIVAL, new ClientId(OTHER), null, null)),
                FailureCode.ARRIVAL_ASSIGNED);
        expectRefusal(
                known().given(email("PERSONAL"))
                        .when(new AssignArrival(ARRIVAL, new ClientId("client-none"), null, null)),
                FailureCode.CLIENT_UNKNOWN);
        expectRefusal(
                known().given(email("PERSONAL"), new ArrivalErased(ID, ID)).when(assign), FailureCode.ERASED);
    }

    @Test
    void whatIsNoClientsIsDismissedOnce() {
        DismissArrival dismiss = new DismissArrival(ARRIVAL);

        known().given(email("PERSONAL")).when(dismiss).expectEvents(new ArrivalDismissed(ID));
        known().given(email("PERSONAL"), new ArrivalDismissed(ID)).when(dismiss).expectNoEvents();
        expectRefusal(known().given(email("PERSONAL"), assigned(null)).when(dismiss), FailureCode.ARRIVAL_ASSIGNED);
    }

    private static FixtureConfiguration<?> known(String... persons) {
        InMemoryRecords records = InMemoryRecords.of(
                ClientFixtures.acmeRegistered(),
                ClientFixtures.registered(new ClientId(OTHER)),
                ContactFixtures.adaRegistered(),
                new ContactLinked("contact-ada", CLIENT, "buyer", LocalDate.of(2026, 1, 1)),
                MessageFixtures.queued());
        return Fixtures.of(
                Arrival.class,
                new Matching(
                        (kind, value) -> List.of(persons), ContactFixtures.contacts(records), new Addressees(records)),
                ClientFixtures.clients(records),
                ContactFixtures.contacts(records),
                DealFixtures.deals(records),
                EmployeeFixtures.employees(records));
    }

    private static EmailArrived answering(EmailArrived email) {
        return new EmailArrived(
                email.arrivalId(),
                email.sender(),
                email.senderName(),
                email.subject(),
                email.text(),
                email.attachments(),
                email.complete(),
                email.nature(),
                MESSAGE,
                email.receivedAt(),
                email.candidateIds());
    }

    private static ReceiveEmail received(EmailNature nature, String... answers) {
        return new ReceiveEmail(
                ARRIVAL,
                "ada@example.com",
                "Ada",
                "Hello",
                "There",
                List.of(),
                true,
                nature,
                List.of(answers).stream().map(MessageId::new).toList(),
                NOON);
    }

    private static ReportCall reported(CallStage stage) {
        return new ReportCall(
                ARRIVAL, "pbx-1", stage, new Moment(NOON), Direction.INBOUND, "+371 2000 0000", null, null);
    }
}
