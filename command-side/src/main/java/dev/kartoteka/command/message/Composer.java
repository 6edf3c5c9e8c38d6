package dev.kartoteka.command.message;

import dev.kartoteka.command.client.Clients;
import dev.kartoteka.command.deal.Deals;
import dev.kartoteka.command.document.Letters;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.message.MessageQueued;
import dev.kartoteka.shared.value.Text;
import java.time.Instant;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what a message says, and to whom: a template is filled when the message is queued, and nothing changes it after. */
@Component
class Composer {

    private final Letters letters;
    private final Clients clients;
    private final Deals deals;

    Composer(Letters letters, Clients clients, Deals deals) {
        this.letters = letters;
        this.clients = clients;
        this.deals = deals;
    }

    /** @param actorId who signs where the client has no owner */
    MessageQueued compose(QueueMessage command, String actorId, Instant moment) {
        clients.requireActive(command.clientId());
        if (command.dealId() != null) {
            deals.requireOfClient(command.dealId(), command.clientId());
        }
        if (command.documentId() != null) {
            letters.requireOfClient(command.documentId(), command.clientId());
        }
        Letters.Addressee addressee = letters.addressee(command.clientId(), command.contactId());
        String recipient = command.channel() == MessageChannel.EMAIL ? addressee.email() : addressee.phone();
        if (recipient == null) {
            throw new DomainRuleViolated(
                    FailureCode.CONTACT_DETAILS_MISSING,
                    (command.contactId() == null ? command.clientId() : command.contactId()) + " has no address for "
                            + command.channel());
        }
        Said said = command.templateId() == null ? said(command) : filled(command, actorId, moment);
        return new MessageQueued(
                command.id().value(),
                command.clientId().value(),
                id(command.contactId()),
                id(command.dealId()),
                command.channel().name(),
                command.purpose(),
                recipient,
                said.subject(),
                said.text(),
                said.html(),
                id(command.templateId()),
                said.templateVersion(),
                id(command.documentId()),
                command.sendAt() == null ? moment : command.sendAt().value());
    }

    private static Said said(QueueMessage command) {
        return new Said(command.subject(), Objects.requireNonNull(command.text()), null, null);
    }

    private Said filled(QueueMessage command, String actorId, Instant moment) {
        Letters.Filled filled = letters.fill(
                new Letters.About(
                        Objects.requireNonNull(command.templateId()),
                        command.clientId(),
                        command.contactId(),
                        command.dealId(),
                        command.documentId()),
                command.channel().name(),
                actorId,
                moment);
        Document page = Jsoup.parse(filled.html());
        String text = page.body().wholeText().strip();
        if (command.channel() == MessageChannel.SMS) {
            QueueMessage.requireShort(text);
            return new Said(null, text, null, filled.templateVersion());
        }
        String subject = command.subject() == null ? page.title() : command.subject();
        if (subject.isBlank()) {
            throw new DomainRuleViolated(
                    FailureCode.MISSING_FIELD, "An e-mail has a subject: the template has no title");
        }
        return new Said(Text.name(subject), text, filled.html(), filled.templateVersion());
    }

    private static @Nullable String id(@Nullable Object id) {
        return id == null ? null : id.toString();
    }

    /** @param html null where there is a text alone */
    private record Said(
            @Nullable String subject,
            String text,
            @Nullable String html,
            @Nullable Integer templateVersion) {}
}
