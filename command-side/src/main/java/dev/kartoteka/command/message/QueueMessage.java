package dev.kartoteka.command.message;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.command.subject.Purpose;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.contact.ContactId;
import dev.kartoteka.shared.deal.DealId;
import dev.kartoteka.shared.document.DocumentId;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import dev.kartoteka.shared.message.MessageId;
import dev.kartoteka.shared.template.DocumentTemplateId;
import dev.kartoteka.shared.value.Moment;
import dev.kartoteka.shared.value.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Sends a message to a client, once its time has come: a template that is filled now, or a text.
 *
 * @param contactId to whom; the client itself when absent
 * @param dealId whose values a template may have
 * @param purpose what the person must have agreed to, such as MARKETING; absent for what belongs to business under way
 * @param templateId of kind EMAIL or SMS, as the channel is; not with a text
 * @param subject of an e-mail; a template's title when absent
 * @param text at most 1,600 characters in an SMS; not with a template
 * @param documentId a document of this client, which goes with an e-mail
 * @param sendAt not sent before; now when absent
 */
@CommandPath(value = "messages", summary = "Send a message to a client")
public record QueueMessage(
        @TargetAggregateIdentifier MessageId id,
        ClientId clientId,
        @Nullable ContactId contactId,
        @Nullable DealId dealId,
        MessageChannel channel,
        @Nullable String purpose,
        @Nullable DocumentTemplateId templateId,
        @Nullable String subject,
        @Nullable String text,
        @Nullable DocumentId documentId,
        @Nullable Moment sendAt)
        implements MessageCommand {

    private static final int LONGEST_SMS = 1_600;

    public QueueMessage {
        purpose = purpose == null ? null : Purpose.of(purpose);
        subject = subject == null ? null : Text.name(subject);
        text = text == null ? null : Text.body(text);
        if ((templateId == null) == (text == null)) {
            throw new InvalidValue(FailureCode.INVALID_VALUE, "Either templateId or text");
        }
        if (text != null && text.isBlank()) {
            throw new InvalidValue(FailureCode.INVALID_TEXT, "Must not be blank");
        }
        boolean email = channel == MessageChannel.EMAIL;
        if (email && text != null && subject == null) {
            throw new InvalidValue(FailureCode.MISSING_FIELD, "An e-mail has a subject");
        }
        if (!email && (subject != null || documentId != null)) {
            throw new InvalidValue(FailureCode.INVALID_VALUE, "An SMS has neither subject nor document");
        }
        if (!email && text != null) {
            requireShort(text);
        }
    }

    static void requireShort(String sms) {
        if (sms.codePointCount(0, sms.length()) > LONGEST_SMS) {
            throw new InvalidValue(FailureCode.INVALID_TEXT, "An SMS has at most " + LONGEST_SMS + " characters");
        }
    }
}
