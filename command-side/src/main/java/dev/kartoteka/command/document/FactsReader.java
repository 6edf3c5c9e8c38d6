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
    private final PaperReader papers;

    FactsReader(Records records, PaperReader papers) {
        this.records = records;
        this.papers = papers;
    }

    Facts of(CreateDocument command) {
        PaperFacts paper = papers.of(command);
        DealId dealId = command.dealId();
        if (dealId == null && paper != null && paper.dealId() != null) {
            dealId = new DealId(paper.dealId());
        }
        DealFacts deal = dealId == null ? null : deal(dealId);
        String clientId = clientId(command, deal, paper);
        ClientFacts client = records.current(clientId, ClientFacts.FOLD);
        if (client == null) {
            throw new DomainRuleViolated(FailureCode.CLIENT_UNKNOWN, "There is no " + clientId);
        }
        return new Facts(
                clientId,
                client,
                command.contactId() == null ? null : command.contactId().value(),
                command.contactId() == null ? null : contact(command.contactId(), clientId),
                dealId == null ? null : dealId.value(),
                deal,
                paper);
    }

    private DealFacts deal(DealId dealId) {
        DealFacts deal = records.current(dealId.value(), DealFacts.FOLD);
        if (deal == null) {
            throw new DomainRuleViolated(FailureCode.DEAL_UNKNOWN, "There is no " + dealId);
        }
        return deal;
    }

    private static String clientId(CreateDocument command, @Nullable DealFacts deal, @Nullable PaperFacts paper) {
        String named = command.clientId() == null ? null : command.clientId().value();
        if (paper != null) {
            if (named != null && !named.equals(paper.clientId())) {
                throw new DomainRuleViolated(FailureCode.OF_ANOTHER_CLIENT, command.paperId() + " is another client's");
            }
            named = paper.clientId();
        }
        String ofDeal = deal == null ? null : deal.clientId();
        if (named != null && ofDeal != null && !named.equals(ofDeal)) {
            throw new DomainRuleViolated(FailureCode.DEAL_OF_ANOTHER_CLIENT, "The deal belongs to another client");
        }
        if (named == null && ofDeal == null) {
            throw new DomainRuleViolated(
                    FailureCode.MISSING_FIELD, "A document names a client, a paper, or a deal that has a client");
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
