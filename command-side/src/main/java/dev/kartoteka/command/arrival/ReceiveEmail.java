package dev.kartoteka.command.arrival;

import dev.kartoteka.shared.arrival.ArrivalId;
import dev.kartoteka.shared.message.MessageId;
import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Takes in an e-mail from the mailbox. Its identifier follows from the e-mail, so that of one that is read again no second record
 * comes. What it says was made fit to be kept before.
 *
 * @param answers messages from here that it may answer, the nearest first
 */
public record ReceiveEmail(
        @TargetAggregateIdentifier ArrivalId id,
        @Nullable String sender,
        @Nullable String senderName,
        @Nullable String subject,
        @Nullable String text,
        List<String> attachments,
        boolean complete,
        EmailNature nature,
        List<MessageId> answers,
        Instant receivedAt) {}
