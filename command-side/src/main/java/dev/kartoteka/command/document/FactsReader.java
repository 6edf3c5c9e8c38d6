package dev.kartoteka.command.document;

import dev.kartoteka.command.record.Records;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.contact.ContactId;
import dev.kartoteka.shared.deal.DealId;
import dev.kartoteka.shared.failure.FailureCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a document is about from the records' own streams, so that it has whatever was stored before. */
@Component
class FactsReader {

    private final Records records;

    FactsReader(Records records) {
        this.records = records;
    }

    Facts of(CreateDocument command) {
        DealFacts deal = command.dealId() == null ? null : deal(command.dealId());
        String clientId = clientId(command, deal);
        ClientFacts client = records.current(clientId, ClientFacts.FOLD);
        if (client == null) {
            throw new DomainRuleViolated(FailureCode.CLIENT_UNKNOWN, "There is no " + clientId);
        }
        return new Facts(
                clientId,
                client,
                command.contactId() == null ? null : command.contactId().value(),
                command.contactId() == null ? null : contact(command.contactId(), clientId),
                command.dealId() == null ? null : command.dealId().value(),
                deal);
    }

    private DealFacts deal(DealId dealId) {
        DealFacts deal = records.current(dealId.value(), DealFacts.FOLD);
        if (deal == null) {
            throw new DomainRuleViolated(FailureCode.DEAL_UNKNOWN, "There is no " + dealId);
        }
        return deal;
    }

    private static String clientId(CreateDocument command, @Nullable DealFacts deal) {
        String named = command.clientId() == null ? null : command.clientId().value();
        String ofDeal = deal == null ? null : deal.clientId();
        if (named != null && ofDeal != null && !named.equals(ofDeal)) {
            throw new DomainRuleViolated(
                    FailureCode.DEAL_OF_ANOTHER_CLIENT, command.dealId() + " belongs to another client");
        }
        if (named == null && ofDeal == null) {
            throw new DomainRuleViolated(
                    FailureCode.MISSING_FIELD, "A document names a client, or a deal that has one");
        }
        return named == null ? String.valueOf(ofDeal) : named;
    }

    private ContactFacts contact(ContactId contactId, String clientId) {
        ContactFacts contact = records.current(contactId.value(), ContactFacts.FOLD);
        if (contact == null) {
            throw new DomainRuleViolated(FailureCode.CONTACT_UNKNOWN, "There is no " + contactId);
        }
        if (!contact.actsFor(clientId)) {
            throw new DomainRuleViolated(FailureCode.CONTACT_NOT_LINKED, contactId + " is not linked to " + clientId);
        }
        return contact;
    }
}
