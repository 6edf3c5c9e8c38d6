package dev.kartoteka.command.outbox;

import dev.kartoteka.command.digest.BeginDigest;
import dev.kartoteka.command.digest.EndDigest;
import dev.kartoteka.command.employee.Employees;
import dev.kartoteka.command.policy.SystemCommands;
import dev.kartoteka.command.record.Records;
import dev.kartoteka.command.substitution.Absences;
import dev.kartoteka.shared.digest.DigestEvent;
import dev.kartoteka.shared.digest.DigestId;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.fold.Fold;
import jakarta.mail.MessagingException;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.eventhandling.GenericEventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Mails employees what they have not read, once a day, by the mail server that messages to clients go by and as these do: an
 * attempt is an event before it is made (ADR 52, ADR 70).
 */
@Component
class Digests extends SentWhenDue<DueDigest> {

    private static final String ACTOR = "digests";
    private static final int THREADS = 2;

    private final Records records;
    private final SystemCommands commands;
    private final Employees employees;
    private final UnreadNotifications unread;
    private final Absences absences;
    private final SmtpCarrier carrier;
    private final SmtpSettings smtp;
    private final MessageSettings settings;

    Digests(
            Records records,
            SystemCommands commands,
            Employees employees,
            UnreadNotifications unread,
            Absences absences,
            SmtpCarrier carrier,
            SmtpSettings smtp,
            MessageSettings settings) {
        super(THREADS, "digests");
        this.records = records;
        this.commands = commands;
        this.employees = employees;
        this.unread = unread;
        this.absences = absences;
        this.carrier = carrier;
        this.smtp = smtp;
        this.settings = settings;
    }

    @Override
    public String kind() {
        return "digests";
    }

    @Override
    public Class<? extends DomainEvent> events() {
        return DigestEvent.class;
    }

    @Override
    public Fold<DueDigest> fold() {
        return DueDigest.FOLD;
    }

    @Override
    public @Nullable Instant dueAt(DueDigest state) {
        return state.at();
    }

    @Override
    void attempt(String digestId) {
        DueDigest waiting = records.current(digestId, DueDigest.FOLD);
        if (waiting == null || carrier.closed().isPresent()) {
            return; // no mail goes from here: it is looked at again
        }
        DigestId id = new DigestId(digestId);
        Instant now = now();
        Untold found = Untold.of(id.employeeId().value(), unread, absences, now, waiting.toldUntil());
        BeginDigest begin = new BeginDigest(id, now, now.plus(settings.lease()), found.count(), settings.attempts());
        if (send(begin, id, waiting.attempt() + 1).isPresent()) {
            return; // another sends it, or nobody wants it any more
        }
        DueDigest due = records.current(digestId, DueDigest.FOLD);
        if (due != null && due.attempt() == waiting.attempt() + 1) { // else there was nothing to tell
            Carrier.Outcome outcome = carried(id, Objects.requireNonNull(due.digestAt()), found);
            var unused = send(
                    new EndDigest(id, due.attempt(), now(), outcome.word(), next(due.tried(), outcome)),
                    id,
                    due.attempt());
        }
    }

    private Carrier.Outcome carried(DigestId id, Instant digestAt, Untold found) {
        String address = employees.email(id.employeeId());
        if (address == null) {
            return Carrier.Outcome.never("NO_ADDRESS");
        }
        try {
            return carrier.hand(Mail.of(
                    carrier.session(),
                    smtp,
                    id + "." + digestAt.getEpochSecond(),
                    address,
                    "Unread notifications: " + found.count(),
                    text(id, found),
                    null,
                    null,
                    null));
        } catch (MessagingException | UnsupportedEncodingException e) {
            return Carrier.Outcome.never("NOT_AN_EMAIL");
        }
    }

    private String text(DigestId id, Untold found) {
        String where = settings.publicUrl().isBlank() ? "" : "\n" + settings.publicUrl();
        return found.text() + where + "\n\nYou get this mail because you asked for it. To end it, set " + id
                + " without an hour.\n";
    }

    private @Nullable Instant next(int tried, Carrier.Outcome outcome) {
        return outcome.again() && tried < settings.attempts() ? now().plus(settings.pauseAfter(tried)) : null;
    }

    private Optional<?> send(Object command, DigestId id, int attempt) {
        return commands.send(command, ACTOR, id + "@" + attempt, null);
    }

    private static Instant now() {
        return GenericEventMessage.clock.instant();
    }
}
