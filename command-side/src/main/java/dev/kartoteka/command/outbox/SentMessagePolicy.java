package dev.kartoteka.command.outbox;

import dev.kartoteka.command.interaction.Direction;
import dev.kartoteka.command.interaction.InteractionKind;
import dev.kartoteka.command.interaction.LogInteraction;
import dev.kartoteka.command.policy.Derived;
import dev.kartoteka.command.policy.Policy;
import dev.kartoteka.command.policy.SystemCommands;
import dev.kartoteka.command.record.Records;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.contact.ContactId;
import dev.kartoteka.shared.deal.DealId;
import dev.kartoteka.shared.interaction.InteractionId;
import dev.kartoteka.shared.message.MessageQueued;
import dev.kartoteka.shared.message.MessageSent;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A message that was sent is a contact with the client: logged once, when it was sent, and by whoever had it queued. */
@Component
@ProcessingGroup(SentMessagePolicy.GROUP) // never renamed: it is the key of the token
class SentMessagePolicy implements Policy {

    static final String GROUP = "policy-messages";

    private static final int LONGEST_SUBJECT = 100;

    private final Records records;
    private final SystemCommands commands;

    SentMessagePolicy(Records records, SystemCommands commands) {
        this.records = records;
        this.commands = commands;
    }

    @EventHandler
    void on(MessageSent event, EventMessage<?> message) {
        OutgoingMessage sent = records.current(event.messageId(), OutgoingMessage.FOLD);
        if (sent == null || sent.isErased()) {
            return; // nothing is known of it any more
        }
        MessageQueued said = sent.said();
        boolean email = said.channel().equals("EMAIL");
        String text = String.valueOf(said.text());
        var unused = commands.sendFor(
                new LogInteraction(
                        new InteractionId(Derived.id(InteractionId.PREFIX, GROUP, event.messageId())),
                        new ClientId(said.clientId()),
                        said.dealId() == null ? null : new DealId(said.dealId()),
                        said.contactId() == null ? List.of() : List.of(new ContactId(said.contactId())),
                        email ? InteractionKind.EMAIL : InteractionKind.MESSAGE,
                        Direction.OUTBOUND,
                        subject(said.subject(), text),
                        text,
                        null),
                sent.queuedBy(),
                sent.queuedByType(),
                message);
    }

    private static String subject(@Nullable String subject, String text) {
        if (subject != null) {
            return subject;
        }
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_SUBJECT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_SUBJECT));
    }
}
