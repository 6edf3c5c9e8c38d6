package dev.kartoteka.command.inbox;

import dev.kartoteka.command.arrival.ReceiveEmail;
import dev.kartoteka.command.policy.SystemCommands;
import dev.kartoteka.shared.failure.FailureCode;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.eventhandling.GenericEventMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks into the mailbox for what is new, on a thread of its own, since a mail server may be slow. An e-mail is a record before it
 * counts as read: whoever dies between the two reads it again, and makes no second record of it.
 */
@Component
class Inbox implements DisposableBean {

    static final String ACTOR = "inbox";

    private static final Logger logger = LoggerFactory.getLogger(Inbox.class);
    /** After so many the mail server is not to blame, but the e-mail over which it dies. */
    private static final int MOST_FAILURES = 5;

    private final InboxSettings settings;
    private final InboxState state;
    private final SystemCommands commands;
    private final String reader = UUID.randomUUID().toString();
    private final AtomicBoolean underWay = new AtomicBoolean();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread daemon = new Thread(task, "inbox");
        daemon.setDaemon(true);
        return daemon;
    });

    Inbox(InboxSettings settings, InboxState state, SystemCommands commands) {
        this.settings = settings;
        this.state = state;
        this.commands = commands;
    }

    @Scheduled(fixedDelayString = "${kartoteka.inbox.interval}")
    void look() {
        if (!settings.isOff() && underWay.compareAndSet(false, true)) {
            try {
                thread.execute(this::readUnlessAnotherDoes);
            } catch (RejectedExecutionException e) {
                underWay.set(false); // the process ends
            }
        }
    }

    private void readUnlessAnotherDoes() {
        try {
            if (claimed()) {
                readWhatIsNew();
                state.release(settings.name(), reader);
            }
        } catch (MessagingException | IOException | RuntimeException e) {
            // the mail server or a store is away: it is looked again
            logger.warn("The mailbox waits: {}", e.getClass().getSimpleName());
        } finally {
            underWay.set(false);
        }
    }

    private void readWhatIsNew() throws MessagingException, IOException {
        try (ImapMailbox mailbox = ImapMailbox.open(settings)) {
            long validity = mailbox.validity();
            for (long uid : mailbox.after(state.last(settings.name(), validity))) {
                if (!claimed() || Thread.currentThread().isInterrupted()) {
                    return;
                }
                take(fetched(mailbox, validity, uid));
                state.taken(settings.name(), validity, uid);
            }
        }
    }

    private Optional<ReceiveEmail> fetched(ImapMailbox mailbox, long validity, long uid)
            throws MessagingException, IOException {
        try {
            return mailbox.fetch(uid).map(raw -> EmailReader.read(raw, settings.own(), now()));
        } catch (MessagingException | IOException | RuntimeException e) {
            if (state.failed(settings.name(), uid) < MOST_FAILURES) {
                throw e;
            }
            logger.warn(
                    "E-mail {} of the mailbox cannot be fetched: {}",
                    uid,
                    e.getClass().getSimpleName());
            return Optional.of(EmailReader.unreadable(now(), settings.name(), validity + "", uid + ""));
        }
    }

    private void take(Optional<ReceiveEmail> email) {
        if (email.isPresent() && refused(email.get()).isPresent()) {
            // it answers somebody who was erased since, of whom nothing more is kept
            ReceiveEmail answer = email.get();
            var unused = refused(
                    EmailReader.unreadable(answer.receivedAt(), answer.id().value()));
        }
    }

    private Optional<FailureCode> refused(ReceiveEmail email) {
        return commands.send(email, ACTOR, email.id().value(), null);
    }

    private boolean claimed() {
        return state.claim(settings.name(), reader, now(), settings.lease());
    }

    private static Instant now() {
        return GenericEventMessage.clock.instant();
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
