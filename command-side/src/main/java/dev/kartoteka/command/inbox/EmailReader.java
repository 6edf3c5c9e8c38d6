package dev.kartoteka.command.inbox;

import dev.kartoteka.command.arrival.EmailNature;
import dev.kartoteka.command.arrival.ReceiveEmail;
import dev.kartoteka.command.policy.Derived;
import dev.kartoteka.shared.arrival.ArrivalId;
import dev.kartoteka.shared.failure.InvalidValue;
import dev.kartoteka.shared.message.MessageId;
import dev.kartoteka.shared.value.EmailAddress;
import dev.kartoteka.shared.value.Text;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.SharedByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** From an e-mail as it lies in the mailbox to what is kept of it. Whatever it is, something is kept. */
final class EmailReader {

    private static final int LONGEST_TEXT = 50_000;
    private static final int LONGEST_HEADER = 10_000;
    private static final int MOST_ANSWERED = 10;
    private static final Pattern FROM_HERE = Pattern.compile("<(message-[A-Za-z0-9][A-Za-z0-9._-]{0,99})@");
    /** RFC 3834 and what was usual before it. */
    private static final Set<String> TO_MANY = Set.of("bulk", "list", "junk", "auto_reply");

    private static final Session SESSION = Session.getInstance(properties());

    private EmailReader() {}

    private static Properties properties() {
        Properties lenient = new Properties();
        lenient.setProperty("mail.mime.allowutf8", "true");
        lenient.setProperty("mail.mime.address.strict", "false");
        return lenient;
    }

    /** @param own the address that e-mails from here come from; blank for none */
    static ReceiveEmail read(RawEmail raw, String own, Instant now) {
        RawEmail email = raw.withinLimits();
        Instant received = received(raw, now);
        try {
            return read(
                    new MimeMessage(SESSION, new SharedByteArrayInputStream(email.bytes())),
                    email.whole(),
                    own,
                    received);
        } catch (MessagingException | RuntimeException e) {
            return unreadable(received, new String(email.bytes(), StandardCharsets.ISO_8859_1));
        }
    }

    /**
     * What is kept of an e-mail that cannot be read, so that somebody looks for it in the mailbox.
     *
     * @param mark by which it is told from others
     */
    static ReceiveEmail unreadable(Instant received, String... mark) {
        return new ReceiveEmail(
                new ArrivalId(Derived.id(ArrivalId.PREFIX, mark)),
                null,
                null,
                null,
                null,
                List.of(),
                false,
                EmailNature.PERSONAL,
                List.of(),
                received.truncatedTo(ChronoUnit.MILLIS));
    }

    private static ReceiveEmail read(MimeMessage mail, boolean whole, String own, Instant received)
            throws MessagingException {
        EmailParts parts = whole ? EmailParts.of(mail) : new EmailParts();
        InternetAddress from = from(mail);
        String sender = from == null ? null : address(from);
        String text = FittingText.body(parts.text(), LONGEST_TEXT);
        String id = Derived.id(
                ArrivalId.PREFIX,
                "email",
                header(mail, "Message-ID"),
                header(mail, "From"),
                header(mail, "Date"),
                header(mail, "Subject"),
                Objects.requireNonNullElse(text, ""));
        return new ReceiveEmail(
                new ArrivalId(id),
                sender,
                from == null ? null : FittingText.line(from.getPersonal(), Text.NAME_LENGTH),
                FittingText.line(decoded(header(mail, "Subject")), Text.NAME_LENGTH),
                text,
                parts.attachments(),
                whole && parts.complete(),
                nature(mail, parts, own.equalsIgnoreCase(sender)),
                answers(mail, parts),
                received);
    }

    /** Nothing arrives in the future, whatever a server's clock says. */
    private static Instant received(RawEmail raw, Instant now) {
        Instant told = raw.receivedAt();
        return (told == null || told.isAfter(now) || told.isBefore(Instant.EPOCH) ? now : told)
                .truncatedTo(ChronoUnit.MILLIS);
    }

    /** Of several lines of one name the first; empty where there is none. */
    private static String header(MimeMessage mail, String name) throws MessagingException {
        String[] all = mail.getHeader(name);
        String first = all == null ? "" : all[0];
        return first.length() > LONGEST_HEADER ? first.substring(0, LONGEST_HEADER) : first;
    }

    private static @Nullable InternetAddress from(MimeMessage mail) throws MessagingException {
        try {
            InternetAddress[] all = InternetAddress.parseHeader(header(mail, "From"), false);
            return all.length == 0 ? null : all[0];
        } catch (MessagingException e) {
            return null;
        }
    }

    private static @Nullable String address(InternetAddress from) {
        try {
            return from.getAddress() == null ? null : new EmailAddress(from.getAddress()).value();
        } catch (InvalidValue e) {
            return null;
        }
    }

    private static String decoded(String header) {
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(header));
        } catch (IOException e) {
            return header;
        }
    }

    private static EmailNature nature(MimeMessage mail, EmailParts parts, boolean fromHere) throws MessagingException {
        String submitted = lower(header(mail, "Auto-Submitted"));
        boolean report = lower(header(mail, "Content-Type")).startsWith("multipart/report");
        if (report && parts.failed()) {
            return EmailNature.BOUNCE;
        }
        boolean automatic = report
                || fromHere
                || !(submitted.isEmpty() || submitted.startsWith("no"))
                || lower(header(mail, "Return-Path")).equals("<>")
                || TO_MANY.contains(lower(header(mail, "Precedence")));
        return automatic ? EmailNature.AUTOMATIC : EmailNature.PERSONAL;
    }

    private static String lower(String header) {
        return header.strip().toLowerCase(Locale.ROOT);
    }

    /** References name the first letter first; what came back undelivered bears the name of what it was. */
    private static List<MessageId> answers(MimeMessage mail, EmailParts parts) throws MessagingException {
        List<MessageId> answers = new ArrayList<>(named(header(mail, "References")));
        Collections.reverse(answers);
        answers.addAll(0, named(header(mail, "In-Reply-To")));
        answers.addAll(named(parts.returned()));
        return answers.stream().distinct().limit(MOST_ANSWERED).toList();
    }

    private static List<MessageId> named(String text) {
        Matcher found = FROM_HERE.matcher(text);
        List<MessageId> named = new ArrayList<>();
        while (found.find()) {
            named.add(new MessageId(found.group(1)));
        }
        return named;
    }
}
