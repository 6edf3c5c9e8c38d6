package dev.kartoteka.command.inbox;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimePartDataSource;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of an e-mail hold, as far as they can be read: what is broken is passed over, and what is nested deeper or made
 * of more parts than letters are is not looked at. Nothing is executed, loaded or opened.
 */
final class EmailParts {

    private static final int DEEPEST = 10;
    private static final int MOST_PARTS = 200;
    private static final int MOST_ATTACHMENTS = 50;
    private static final int LONGEST_NAME = 300;
    private static final int MOST_TEXT = 1_000_000;
    private static final Pattern FAILED = Pattern.compile("(?im)^Action:[ \\t]*failed");

    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final List<String> attachments = new ArrayList<>();
    private final StringBuilder returned = new StringBuilder();
    private boolean failed;
    private boolean complete = true;
    private int parts;

    static EmailParts of(MimePart email) {
        EmailParts all = new EmailParts();
        all.read(email, 0);
        return all;
    }

    /** What people read: the plain text, or else that of the HTML. */
    String text() {
        return plain.toString().isBlank() ? HtmlText.of(html.toString()) : plain.toString();
    }

    List<String> attachments() {
        return List.copyOf(attachments);
    }

    /** Whether everything could be looked at. */
    boolean complete() {
        return complete;
    }

    /** Whether a mail server says that it could not deliver something. */
    boolean failed() {
        return failed;
    }

    /** The head of what came back with such a word. */
    String returned() {
        return returned.toString();
    }

    private void read(MimePart part, int depth) {
        try {
            if (++parts > MOST_PARTS || depth > DEEPEST) {
                complete = false;
            } else {
                readKnown(part, depth);
            }
        } catch (MessagingException | IOException | RuntimeException e) {
            complete = false;
        }
    }

    private void readKnown(MimePart part, int depth) throws MessagingException, IOException {
        ContentType type = type(part);
        if (type.match("multipart/*")) {
            MimeMultipart several = new MimeMultipart(new MimePartDataSource(part));
            for (int i = 0; i < several.getCount() && parts <= MOST_PARTS; i++) {
                BodyPart one = several.getBodyPart(i);
                if (one instanceof MimePart inner) {
                    read(inner, depth + 1);
                }
            }
            complete &= parts <= MOST_PARTS;
        } else if (type.match("message/delivery-status")) {
            failed |= FAILED.matcher(text(part, type)).find();
        } else if (type.match("message/rfc822") || type.match("text/rfc822-headers")) {
            String back = text(part, type);
            returned.append(back, 0, Math.min(back.length(), RawEmail.LONGEST_HEAD));
            attached(part, type);
        } else if (isAttachment(part)) {
            attached(part, type);
        } else if (type.match("text/plain")) {
            plain.append(text(part, type)).append('\n');
        } else if (type.match("text/html")) {
            html.append(text(part, type));
        } else {
            attached(part, type);
        }
    }

    private static boolean isAttachment(MimePart part) throws MessagingException {
        return Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) || part.getFileName() != null;
    }

    private void attached(MimePart part, ContentType type) throws MessagingException {
        if (attachments.size() < MOST_ATTACHMENTS) {
            String name = FittingText.line(decoded(part.getFileName()), LONGEST_NAME);
            attachments.add(name == null ? type.getBaseType().toLowerCase(Locale.ROOT) : name);
        } else {
            complete = false;
        }
    }

    private static @Nullable String decoded(@Nullable String name) {
        try {
            return name == null ? null : MimeUtility.decodeText(name);
        } catch (IOException e) {
            return name;
        }
    }

    /** Of a part that does not say what it is: plain text, as RFC 2045 has it. */
    private static ContentType type(MimePart part) throws MessagingException {
        String told = part.getContentType();
        try {
            return new ContentType(told);
        } catch (MessagingException e) {
            return new ContentType(
                    told.strip().toLowerCase(Locale.ROOT).startsWith("text/")
                            ? "text/plain"
                            : "application/octet-stream");
        }
    }

    private String text(MimePart part, ContentType type) throws MessagingException, IOException {
        try (InputStream content = part.getInputStream()) {
            byte[] bytes = content.readNBytes(MOST_TEXT + 1);
            complete &= bytes.length <= MOST_TEXT;
            return new String(bytes, 0, Math.min(bytes.length, MOST_TEXT), charset(type.getParameter("charset")));
        }
    }

    private static Charset charset(@Nullable String told) {
        try {
            return told == null ? StandardCharsets.UTF_8 : Charset.forName(MimeUtility.javaCharset(told));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
