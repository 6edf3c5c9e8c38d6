package dev.kartoteka.command.outbox;

import dev.kartoteka.command.document.Letters;
import dev.kartoteka.shared.document.DocumentId;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.io.UnsupportedEncodingException;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands e-mails to a mail server. What the server says is not kept, since it may repeat addresses; its status is. */
@Component
class SmtpCarrier implements Carrier {

    private static final int PERMANENT = 500;

    private final SmtpSettings settings;
    private final Letters letters;
    private final Unsubscribing unsubscribing;
    private final Session session;

    SmtpCarrier(SmtpSettings settings, Letters letters, Unsubscribing unsubscribing) {
        this.settings = settings;
        this.letters = letters;
        this.unsubscribing = unsubscribing;
        this.session = Session.getInstance(settings.properties());
    }

    @Override
    public String channel() {
        return "EMAIL";
    }

    @Override
    public Optional<String> closed() {
        return settings.isOff() ? Optional.of("CHANNEL_OFF") : Optional.empty();
    }

    @Override
    public Outcome carry(OutgoingMessage message) {
        try {
            return hand(mail(message));
        } catch (MessagingException | UnsupportedEncodingException e) {
            return Outcome.never("NOT_AN_EMAIL");
        }
    }

    /** Hands an e-mail over. */
    Outcome hand(Mail mail) {
        try (Transport transport = session.getTransport()) {
            mail.saveChanges();
            transport.connect(blankToNull(settings.username()), blankToNull(settings.password()));
            transport.sendMessage(mail, mail.getAllRecipients());
            return Outcome.taken(null);
        } catch (AuthenticationFailedException e) {
            return Outcome.later("LOGIN_FAILED");
        } catch (MailConnectException e) {
            return Outcome.later("NOT_CONNECTED");
        } catch (MessagingException e) {
            int status = status(e);
            String word = status > 0 ? Integer.toString(status) : "BROKEN_OFF";
            return status >= PERMANENT ? Outcome.never(word) : Outcome.later(word);
        }
    }

    Session session() {
        return session;
    }

    private Mail mail(OutgoingMessage message) throws MessagingException, UnsupportedEncodingException {
        String documentId = message.said().documentId();
        return Mail.of(
                session,
                settings,
                message.id(),
                Objects.requireNonNull(message.said().recipient()),
                Objects.requireNonNullElse(message.said().subject(), ""),
                Objects.requireNonNull(message.said().text()),
                message.said().html(),
                message.said().purpose() == null ? null : unsubscribing.link(message.id()),
                documentId == null ? null : letters.enclosure(new DocumentId(documentId)));
    }

    /** What the server answered; -1 where it did not. */
    private static int status(MessagingException failure) {
        for (Exception cause = failure; cause instanceof MessagingException one; cause = one.getNextException()) {
            if (cause instanceof SMTPSendFailedException refused) {
                return refused.getReturnCode();
            }
            if (cause instanceof SMTPAddressFailedException refused) {
                return refused.getReturnCode();
            }
            if (cause instanceof SMTPSenderFailedException refused) {
                return refused.getReturnCode();
            }
        }
        return -1;
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
