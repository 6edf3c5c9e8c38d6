package dev.kartoteka.shared.arrival;

import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.Erased;
import dev.kartoteka.shared.privacy.PersonalData;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail lay in the mailbox.
 *
 * @param sender its address; null where it names none that is one
 * @param senderName as it is shown beside the address
 * @param text what can be read of it; of one in HTML alone the text
 * @param attachments the names of what is attached, which stays in the mailbox
 * @param complete whether all of it was read; not of one that is too large, too tangled or broken
 * @param nature PERSONAL, AUTOMATIC for what a machine answered or sent to many, BOUNCE for what says that a message was not
 *     delivered
 * @param messageId the message from here that it answers, or did not deliver; null when none is known
 * @param receivedAt when the mail server got it
 * @param candidateIds whose address it is, clients and leads; nobody's, or of more than one, and it waits
 */
@Revision("1")
public record EmailArrived(
        @DataSubject String arrivalId,
        @PersonalData @Nullable String sender,
        @PersonalData @Nullable String senderName,
        @PersonalData @Nullable String subject,
        @PersonalData @Nullable String text,
        @PersonalData List<String> attachments,
        boolean complete,
        String nature,
        @Nullable String messageId,
        Instant receivedAt,
        List<String> candidateIds)
        implements ArrivalEvent {

    public EmailArrived {
        attachments = Erased.orEmpty(attachments);
    }
}
