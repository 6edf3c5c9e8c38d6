package dev.kartoteka.command.outbox;

import dev.kartoteka.command.document.Letters;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.axonframework.eventhandling.GenericEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail in the form of RFC 5322 and MIME. Its Message-ID follows from the record, so it is the same each time it is sent.
 */
final class Mail extends MimeMessage {

    private final String messageId;

    private Mail(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    /**
     * @param recordId by which the message is known here
     * @param html null where there is a text alone
     * @param unsubscribe where the person ends it; null where there is nothing to end
     * @param enclosure that goes with it; null for none
     */
    static Mail of(
            Session session,
            SmtpSettings settings,
            String recordId,
            String recipient,
            String subject,
            String text,
            @Nullable String html,
            @Nullable String unsubscribe,
            Letters.@Nullable Enclosure enclosure)
            throws MessagingException, UnsupportedEncodingException {
        String domain = settings.from().substring(settings.from().indexOf('@') + 1);
        Mail mail = new Mail(session, "<" + recordId + "@" + domain + ">");
        mail.setFrom(address(settings.from(), settings.fromName()));
        mail.setRecipient(Message.RecipientType.TO, address(recipient, ""));
        mail.setSubject(subject, StandardCharsets.UTF_8.name());
        mail.setHeader(
                "Date",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(
                        GenericEventMessage.clock.instant().atZone(ZoneOffset.UTC)));
        if (unsubscribe != null) { // RFC 2369 and 8058
            mail.setHeader("List-Unsubscribe", "<" + unsubscribe + ">");
            mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        MimeMultipart all = new MimeMultipart("mixed");
        all.addBodyPart(body(text, html));
        if (enclosure != null) {
            all.addBodyPart(file(enclosure));
        }
        mail.setContent(all);
        return mail;
    }

    private static MimeBodyPart body(String text, @Nullable String html) throws MessagingException {
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(text, StandardCharsets.UTF_8.name());
        if (html == null) {
            return plain;
        }
        MimeBodyPart rich = new MimeBodyPart();
        rich.setText(html, StandardCharsets.UTF_8.name(), "html");
        MimeBodyPart both = new MimeBodyPart();
        both.setContent(new MimeMultipart("alternative", plain, rich));
        return both;
    }

    private static MimeBodyPart file(Letters.Enclosure enclosure) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(enclosure.content(), "application/pdf")));
        part.setFileName(enclosure.name());
        return part;
    }

    /** Not parsed: addresses were checked when they came in, and international ones are none to the library. */
    private static InternetAddress address(String address, String name) throws UnsupportedEncodingException {
        InternetAddress bare = new InternetAddress();
        bare.setAddress(address);
        if (!name.isBlank()) {
            bare.setPersonal(name, StandardCharsets.UTF_8.name());
        }
        return bare;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
