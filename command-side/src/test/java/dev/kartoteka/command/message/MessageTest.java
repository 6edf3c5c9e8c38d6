package dev.kartoteka.command.message;

import static dev.kartoteka.command.message.MessageFixtures.CLIENT;
import static dev.kartoteka.command.message.MessageFixtures.ID;
import static dev.kartoteka.command.message.MessageFixtures.NOON;
import static dev.kartoteka.command.message.MessageFixtures.begun;
import static dev.kartoteka.command.message.MessageFixtures.queued;

import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.message.MessageAttemptFailed;
import dev.kartoteka.shared.message.MessageCancelled;
import dev.kartoteka.shared.message.MessageDeliveryReported;
import dev.kartoteka.shared.message.MessageErased;
import dev.kartoteka.shared.message.MessageId;
import dev.kartoteka.shared.message.MessageParked;
import dev.kartoteka.shared.message.MessagePostponed;
import dev.kartoteka.shared.message.MessageRetried;
import dev.kartoteka.shared.message.MessageSent;
import java.time.Instant;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** Who may send a message, and when. */
class MessageTest {

    private static final MessageId MESSAGE = new MessageId(ID);
    private static final Instant LATER = NOON.plusSeconds(3_600);
    private static final int LIMIT = 3;

    private final AggregateTestFixture<Message> fixture = new AggregateTestFixture<>(Message.class);

    @Test
    void anAttemptIsBegunOnceItsTimeHasComeAndByOneOnly() {
        fixture.given(queued()).when(begin(NOON)).expectEvents(begun(1));
        fixture.given(queued()).when(begin(NOON.minusMillis(1))).expectException(DomainRuleViolated.class);
        fixture.given(queued(), begun(1)).when(begin(NOON.plusSeconds(59))).expectException(DomainRuleViolated.class);
    }

    @Test
    void anAttemptWhoseSenderDiedIsFollowedByAnotherAndParkedInTheEnd() {
        Instant afterTheFirst = NOON.plusSeconds(60);
        fixture.given(queued(), begun(1))
                .when(new BeginAttempt(MESSAGE, afterTheFirst, NOON.plusSeconds(120), LIMIT))
                .expectEvents(begun(2));
        fixture.given(queued(), begun(1), begun(2), begun(3))
                .when(begin(LATER))
                .expectEvents(new MessageParked(ID, CLIENT, 3, "OUTCOME_UNKNOWN"));
    }

    @Test
    void whatWasSentIsNotSentAgain() {
        MessageSent sent = new MessageSent(ID, CLIENT, 1, "reference");
        fixture.given(queued(), begun(1))
                .when(new ConfirmSent(MESSAGE, 1, "reference"))
                .expectEvents(sent);
        fixture.given(queued(), begun(1), sent).when(begin(LATER)).expectException(DomainRuleViolated.class);
        fixture.given(queued(), begun(1), sent)
                .when(new ConfirmSent(MESSAGE, 1, "reference"))
                .expectNoEvents();
        fixture.given(queued(), begun(1), sent)
                .when(new RetryMessage(MESSAGE))
                .expectException(DomainRuleViolated.class);
        fixture.given(queued(), begun(1), sent)
                .when(new CancelMessage(MESSAGE))
                .expectException(DomainRuleViolated.class);
    }

    @Test
    void anAttemptThatTookTooLongStillCounts() {
        fixture.given(queued(), begun(1), begun(2))
                .when(new ConfirmSent(MESSAGE, 1, null))
                .expectEvents(new MessageSent(ID, CLIENT, 1, null));
        fixture.given(queued(), begun(1), begun(2))
                .when(new FailAttempt(MESSAGE, 1, "BROKEN_OFF", LATER))
                .expectNoEvents();
    }

    @Test
    void whatFailedIsTriedAgainOrParked() {
        fixture.given(queued(), begun(1))
                .when(new FailAttempt(MESSAGE, 1, "NOT_CONNECTED", LATER))
                .expectEvents(new MessageAttemptFailed(ID, CLIENT, 1, "NOT_CONNECTED", LATER));
        fixture.given(queued(), begun(1))
                .when(new FailAttempt(MESSAGE, 1, "550", null))
                .expectEvents(new MessageParked(ID, CLIENT, 1, "550"));
        fixture.given(queued(), begun(1), new MessageAttemptFailed(ID, CLIENT, 1, "NOT_CONNECTED", LATER))
                .when(begin(LATER.minusMillis(1)))
                .expectException(DomainRuleViolated.class);
    }

    @Test
    void aParkedOneIsTriedAgainByHand() {
        MessageParked parked = new MessageParked(ID, CLIENT, 1, "550");
        fixture.given(queued(), begun(1), parked)
                .when(new RetryMessage(MESSAGE))
                .expectEvents(new MessageRetried(ID, CLIENT));
        fixture.given(queued(), begun(1), begun(2), parked, new MessageRetried(ID, CLIENT))
                .when(new BeginAttempt(MESSAGE, NOON, NOON.plusSeconds(180), 2))
                .expectEvents(begun(3));
    }

    @Test
    void whyItWaitsIsToldOnce() {
        MessagePostponed off = new MessagePostponed(ID, CLIENT, "CHANNEL_OFF", null);
        fixture.given(queued())
                .when(new PostponeMessage(MESSAGE, "CHANNEL_OFF", null))
                .expectEvents(off);
        fixture.given(queued(), off)
                .when(new PostponeMessage(MESSAGE, "CHANNEL_OFF", null))
                .expectNoEvents();
        fixture.given(queued(), off)
                .when(new PostponeMessage(MESSAGE, "QUIET_HOURS", LATER))
                .expectEvents(new MessagePostponed(ID, CLIENT, "QUIET_HOURS", LATER));
        fixture.given(queued(), new MessagePostponed(ID, CLIENT, "QUIET_HOURS", LATER))
                .when(begin(NOON))
                .expectException(DomainRuleViolated.class);
    }

    @Test
    void whatIsCancelledOrErasedIsNotSent() {
        fixture.given(queued()).when(new CancelMessage(MESSAGE)).expectEvents(new MessageCancelled(ID, CLIENT));
        fixture.given(queued(), new MessageCancelled(ID, CLIENT))
                .when(begin(LATER))
                .expectException(DomainRuleViolated.class);
        fixture.given(queued(), new MessageErased(ID, CLIENT, CLIENT))
                .when(begin(LATER))
                .expectException(DomainRuleViolated.class);
        fixture.given(queued(), new MessageErased(ID, CLIENT, CLIENT))
                .when(new RetryMessage(MESSAGE))
                .expectException(DomainRuleViolated.class);
    }

    @Test
    void aProviderMayTellBeforeItIsKnownThatItTookTheMessage() {
        MessageDeliveryReported told = new MessageDeliveryReported(ID, CLIENT, "DELIVERED");
        fixture.given(queued(), begun(1))
                .when(new ReportDelivery(MESSAGE, DeliveryStatus.DELIVERED))
                .expectEvents(told);
        fixture.given(queued(), begun(1), told)
                .when(new ReportDelivery(MESSAGE, DeliveryStatus.DELIVERED))
                .expectNoEvents();
        fixture.given(queued())
                .when(new ReportDelivery(MESSAGE, DeliveryStatus.DELIVERED))
                .expectException(DomainRuleViolated.class);
    }

    private static BeginAttempt begin(Instant now) {
        return new BeginAttempt(MESSAGE, now, NOON.plusSeconds(60), LIMIT);
    }
}
